import type { QuestionInput } from "./compare/context.ts";
import type { WhatFollows } from "./infer/what-follows.ts";
import { type Message, message } from "./model/message.ts";
import type { Question } from "./model/question.ts";
import type { Report } from "./model/report.ts";
import type { LookUp } from "./report/look-up.ts";

/** A line of an explanation, with how deep it stands. */
export interface Line {
  readonly depth: number;
  readonly said: Message;
}

/** What an explanation says; `known` is false where nothing bears the id. */
export interface Explanation {
  readonly known: boolean;
  readonly lines: readonly Line[];
  /** The page of the rule that is explained, as Markdown. */
  readonly page?: string;
}

/** A report, and what it was made from. */
export interface Examination {
  readonly report: Report;
  readonly look: LookUp;
  input(question: Question): QuestionInput;
  follows(question: Pick<Question, "story" | "subject" | "property" | "commonGround">): WhatFollows;
}

/** How many more there are than are shown, if any. */
export function moreLine(count: number): readonly Line[] {
  return count > 0 ? [line(1, message("report.and-more", { count }))] : [];
}

/** One line, so many steps in. */
export function line(depth: number, said: Message): Line {
  return { depth, said };
}

/** The explanation of what bears an id. */
export function told(...lines: readonly Line[]): Explanation {
  return { known: true, lines };
}
