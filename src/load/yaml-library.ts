import { Composer, type YAMLParseError } from "yaml";
import type { Data } from "../model/data.ts";
import type { FileRecord } from "../model/record.ts";
import type { InCommon } from "./in-common.ts";
import { lineStartsOf, type Mistake } from "./mistake.ts";
import { mistakeOf } from "./yaml-mistakes.ts";
import { NodeReader } from "./yaml-nodes.ts";
import { tokensOf } from "./yaml-tokens.ts";

/** The record of a text, or what is wrong with it. */
export type TextReading = { readonly record: FileRecord } | { readonly mistakes: readonly Mistake[] };

/** Reads a text with the `yaml` library: slow, and exact about what is wrong. */
export function readWithLibrary(file: string, text: string, common: InCommon): TextReading {
  const tokens = tokensOf(text);
  if ("mistake" in tokens) return { mistakes: [tokens.mistake] };
  // Keys are compared by `NodeReader`: the library compares each with all others.
  const composer = new Composer({ schema: "failsafe", version: "1.2", uniqueKeys: false, logLevel: "silent" });
  const [document] = withoutTraces(() => [...composer.compose(tokens.tokens, true, text.length)]);
  if (document === undefined) throw new Error("The YAML library gave no document.");
  const error = firstOf(document.errors);
  if (error !== null) return { mistakes: [mistakeOf(text, tokens.brackets, error)] };
  const { mistakes, data } = withPlaces(text, document.contents, common);
  if (mistakes.length > 0) return { mistakes };
  const { nodes, names, lineStarts } = common.places.end(file, common.words.names);
  return { record: { file, data, nodes, names, lineStarts } };
}

function withPlaces(
  text: string,
  contents: unknown,
  common: InCommon,
): { readonly data: Data; readonly mistakes: readonly Mistake[] } {
  const lineStarts = lineStartsOf(text);
  common.places.begin(text.length, common.words.names.length);
  for (const start of lineStarts.subarray(1)) common.places.line(start);
  const reader = new NodeReader(text, lineStarts, common);
  return { data: reader.read(contents), mistakes: reader.mistakes };
}

/** Runs something that makes an error for each mistake. Its trace is most of an error's cost: 15 of 17 µs, measured. */
function withoutTraces<Result>(run: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** The first in the text: those after it are often its consequences. */
function firstOf(errors: readonly YAMLParseError[]): YAMLParseError | null {
  let first: YAMLParseError | null = null;
  for (const error of errors) if (first === null || error.pos[0] < first.pos[0]) first = error;
  return first;
}
