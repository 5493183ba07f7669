import { Composer, type YAMLParseError } from "yaml";
import type { Data } from "../model/data.ts";
import type { Span } from "../model/record.ts";
import type { Mistake } from "./mistake.ts";
import { mistakeOf } from "./yaml-mistakes.ts";
import { nodeReader } from "./yaml-nodes.ts";
import { tokensOf } from "./yaml-tokens.ts";

/** The data of a text and its places, or what is wrong with it. */
export type TextReading = { readonly data: Data; readonly span: Span } | { readonly mistakes: readonly Mistake[] };

/** Reads a text with the `yaml` library: slow, and exact about what is wrong. */
export function readWithLibrary(text: string, lineStarts: readonly number[]): TextReading {
  const tokens = tokensOf(text);
  if ("mistake" in tokens) return { mistakes: [tokens.mistake] };
  // Keys are compared by `nodeReader`: the library compares each with all others.
  const composer = new Composer({ schema: "failsafe", version: "1.2", uniqueKeys: false, logLevel: "silent" });
  const [document] = withoutTraces(() => [...composer.compose(tokens.tokens, true, text.length)]);
  if (document === undefined) throw new Error("The YAML library gave no document.");
  const error = firstOf(document.errors);
  if (error !== null) return { mistakes: [mistakeOf(text, tokens.brackets, error)] };
  const reader = nodeReader(text, lineStarts);
  const node = reader.read(document.contents, 0);
  return reader.mistakes.length > 0 ? { mistakes: reader.mistakes } : node;
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
