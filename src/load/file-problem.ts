import { wholeFile } from "../model/location.ts";
import { type Message, message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { pathIn } from "./source.ts";

/** What is wrong with a file or folder as a whole. */
export function fileProblem(file: string, message: Message): Problem {
  return {
    rule: "syntax",
    about: message.id,
    story: null,
    claim: null,
    message,
    suggestions: [],
    locations: [wholeFile(file)],
    fatal: true,
  };
}

/** Of two files of a folder, either of which may be the one that is asked for, only the first is read: the second is a mistake. */
export function secondFile(folder: string, [first, second]: readonly string[]): readonly Problem[] {
  if (first === undefined || second === undefined) return [];
  return [fileProblem(pathIn(folder, second), message("input.two-files", { first, second }))];
}
