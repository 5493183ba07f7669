import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { FileRecord } from "../model/record.ts";
import { InCommon } from "./in-common.ts";
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
 * Reads a YAML 1.2 text by the failsafe schema: every scalar is text, and no value is the empty text. The files of a story
 * are read faster, and kept smaller, where they share what they have in common.
 * Anchors, aliases, tags, directives and further documents are refused: a record needs none, and they are how YAML is abused.
 */
export async function readYaml(file: string, text: string, common = new InCommon()): Promise<YamlReading> {
  const record = readSubset(file, text, common);
  if (record !== null) return { record, problems: [] };
  const reading = await readSlowly(file, text, common);
  if ("record" in reading) return { record: reading.record, problems: [] };
  const lineStarts = lineStartsOf(text);
  return { record: null, problems: reading.mistakes.map((mistake) => syntaxProblem(file, lineStarts, mistake)) };
}

/** Loads the library where a text needs it: most runs have none that does. */
async function readSlowly(file: string, text: string, common: InCommon): Promise<TextReading> {
  const forbidden = controlCharacter(text);
  if (forbidden !== null) return { mistakes: [forbidden] };
  const { readWithLibrary } = await import("./yaml-library.ts");
  const reading = readWithLibrary(file, text, common);
  const lone = "mistakes" in reading ? loneCarriageReturn(text) : null;
  return lone === null ? reading : { mistakes: [lone] };
}

/** YAML ends a line with it; nobody means it, and what is wrong with a line of many lines explains nothing. */
function loneCarriageReturn(text: string): Mistake | null {
  const from = text.search(/\r(?!\n)/);
  return from === -1 ? null : { message: message("input.carriage-return", {}), from, to: from + 1 };
}

/** What no text may hold: all below the space but tab, line feed and carriage return (YAML 1.2, `c-printable`), and delete. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function controlCharacter(text: string): Mistake | null {
  // A file of anything but text has a zero byte somewhere, behind others that would be taken for slips.
  const found = /\0/.exec(text) ?? control.exec(text);
  if (found === null) return null;
  const code = found[0].charCodeAt(0);
  const what = code === 0 ? message("input.binary", {}) : message("input.control-character", { code });
  return { message: what, from: found.index, to: found.index + 1 };
}
