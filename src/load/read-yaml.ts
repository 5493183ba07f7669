import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { FileRecord } from "../model/record.ts";
import { lineStartsOf, type Mistake, syntaxProblem } from "./mistake.ts";
import type { TextReading } from "./yaml-library.ts";
import { readSubset } from "./yaml-subset.ts";

/** A file's data and places, or why there are none. */
export interface YamlReading {
  /** Null where, and only where, there is a problem. */
  readonly record: FileRecord | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML 1.2 text by the failsafe schema: every scalar is text, and no value is the empty text.
 * Anchors, aliases, tags, directives and further documents are refused: a record needs none, and they are how YAML is abused.
 */
export async function readYaml(file: string, text: string): Promise<YamlReading> {
  const lineStarts = lineStartsOf(text);
  const forbidden = controlCharacter(text);
  const result =
    forbidden === null ? (readSubset(text) ?? (await readWithLibrary(text, lineStarts))) : { mistakes: [forbidden] };
  if ("mistakes" in result) {
    return { record: null, problems: result.mistakes.map((mistake) => syntaxProblem(file, lineStarts, mistake)) };
  }
  return { record: { file, data: result.data, span: result.span, lineStarts }, problems: [] };
}

/** Loads the library where a text needs it: most runs have none that does. */
async function readWithLibrary(text: string, lineStarts: readonly number[]): Promise<TextReading> {
  const library = await import("./yaml-library.ts");
  return library.readWithLibrary(text, lineStarts);
}

/** What no text may hold: all below the space but tab, line feed and carriage return (YAML 1.2, `c-printable`), and delete. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function controlCharacter(text: string): Mistake | null {
  const found = control.exec(text);
  if (found === null) return null;
  const code = found[0].charCodeAt(0);
  const what = code === 0 ? message("input.binary", {}) : message("input.control-character", { code });
  return { message: what, from: found.index, to: found.index + 1 };
}
