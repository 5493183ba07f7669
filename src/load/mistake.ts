import type { Message } from "../model/message.ts";
import type { Offsets } from "../model/places.ts";
import type { Problem } from "../model/problem.ts";
import { locationOf } from "../model/record.ts";

/** What is wrong with a text, and between which offsets. */
export interface Mistake {
  readonly message: Message;
  readonly from: number;
  readonly to: number;
}

/** The mistake as a problem: a file with one cannot be used. */
export function syntaxProblem(file: string, lineStarts: Offsets, { message, from, to }: Mistake): Problem {
  return {
    rule: "syntax",
    about: "key" in message.args ? `${message.id}/${message.args.key}` : message.id,
    story: null,
    claim: null,
    message,
    suggestions: [],
    locations: [locationOf(file, lineStarts, from, Math.max(from, to))],
    fatal: true,
  };
}

/** The offset at which each line starts. */
export function lineStartsOf(text: string): Offsets {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return Uint32Array.from(starts);
}
