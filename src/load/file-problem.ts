import { wholeFile } from "../model/location.ts";
import type { Message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";

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
