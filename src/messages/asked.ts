import type { AskedInWords } from "../model/messages/infer.ts";
import type { Words } from "./catalogue.ts";

/** The questions that a rule names, in the words of a language. */
export interface Asked {
  readonly first: string;
  /** null where there is only one. */
  readonly second: string | null;
  /** All but the first. */
  readonly rest: string;
  readonly all: string;
  /** All, each with the answer that the rule writes for it. */
  readonly answers: string;
  /** The same of those in one role; "" where there are none. */
  inRole(role: AskedInWords["role"]): string;
}

/** `quoted` sets a question off from the sentence; `answered` says that it has an answer. */
export function askedIn(
  questions: readonly AskedInWords[],
  { say, list }: Pick<Words, "say" | "list">,
  quoted: (question: string) => string,
  answered: (question: string, answer: string) => string,
): Asked {
  const named = questions.map(({ question }) => quoted(say(question)));
  const withAnswers = questions.map(({ answer }, index) => {
    const question = named[index] ?? "";
    return answer === null ? question : answered(question, answer);
  });
  return {
    first: named[0] ?? "",
    second: named[1] ?? null,
    rest: list(named.slice(1)),
    all: list(named),
    answers: list(withAnswers),
    inRole: (role) => list(withAnswers.filter((_, index) => questions[index]?.role === role)),
  };
}

/** What each type of rule asks; `limit` is what the rule writes for its questions together. */
export type Asks<Type extends string> = Readonly<Record<Type, (asked: Asked, limit: string) => string>>;

/** What holds before an event and after it, as far as a rule says. */
export function beforeAndAfter(asked: Asked, inWords: (when: "before" | "after", what: string) => string): string {
  return (["before", "after"] as const)
    .map((when) => ({ when, what: asked.inRole(when) }))
    .filter(({ what }) => what !== "")
    .map(({ when, what }) => inWords(when, what))
    .join("; ");
}
