import { codeQuality } from "./code-quality.ts";
import { comment } from "./comment.ts";
import type { Format } from "./format.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";
import { summary } from "./summary.ts";
import { terminal } from "./terminal.ts";

/** The formats by the names that a command line gives them. */
export const formats = {
  terminal,
  json,
  markdown,
  html,
  sarif,
  junit,
  "code-quality": codeQuality,
  rdjson,
  github,
  summary,
  comment,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Whether a format has a name. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
