import { inWriting } from "../model/in-writing.ts";
import { message } from "../model/message.ts";
import type { AskedInWords, AskedType } from "../model/messages/infer.ts";
import type { Step } from "../model/question.ts";
import { readReference, subjectFor } from "../model/reference.ts";
import type { RuleBody, WrittenValues } from "../model/story-rule.ts";
import { questionInWords, ruleInWords, stepOf } from "./in-words.ts";
import type { Instance } from "./instance.ts";
import type { Told } from "./told.ts";

/** A rule that says one thing, for one entity or as it is written. */
export type Worded = Pick<Instance, "rule" | "body" | "self">;

/** What a rule asks, in words: the questions that it names, with the answers that it writes. */
export function ruleStep(worded: Worded, told: Told): Step {
  const { body } = worded;
  const questions = inWords(namedBy(body), worded, told);
  const type: AskedType = body.type === "sum" && !body.complete ? "parts" : body.type;
  const args = { type, rule: ruleInWords(worded), questions, limit: limitOf(body) };
  return stepOf(message("clash.step.rule", args), "rule");
}

/** What has to be so for a rule to hold at all. */
export function conditionInWords(worded: Worded, told: Told): readonly AskedInWords[] {
  return inWords(answered(worded.rule.condition, null), worded, told);
}

function inWords(named: readonly NamedInRule[], { self }: Worded, told: Told): readonly AskedInWords[] {
  return named.map(({ reference, answer, role }) => {
    const referred = readReference(reference, told.story);
    return {
      question: questionInWords(subjectFor(referred, self), referred.property, referred.end, told),
      answer,
      role,
    };
  });
}

interface NamedInRule {
  readonly reference: string;
  readonly answer: string | null;
  readonly role: AskedInWords["role"];
}

/** Every question that a rule names, in its own order. */
function namedBy(body: RuleBody): readonly NamedInRule[] {
  switch (body.type) {
    case "order":
      return bare(body.points);
    case "sum":
      return bare([body.total, ...body.parts]);
    case "difference":
    case "ratio":
    case "distinct":
      return bare(body.of);
    case "range":
    case "one-of":
      return bare([body.of]);
    case "implies":
      return [...answered(body.premise, "if"), ...answered(body.consequence, "then")];
    case "excludes":
      return body.all.flatMap((values) => answered(values, null));
    case "requires":
      return [...answered(body.premise, "if"), ...bare(body.needed, "then")];
    case "inverse":
      return bare(body.is === null ? [body.of] : [body.of, body.is]);
    case "follows":
      return [...bare([body.event]), ...answered(body.before, "before"), ...answered(body.after, "after")];
  }
}

function bare(references: readonly string[], role: AskedInWords["role"] = null): readonly NamedInRule[] {
  return references.map((reference) => ({ reference, answer: null, role }));
}

function answered(values: WrittenValues, role: AskedInWords["role"]): readonly NamedInRule[] {
  return Object.entries(values).map(([reference, written]) => ({ reference, answer: inWriting(written), role }));
}

function limitOf(body: RuleBody): string | null {
  if (body.type === "difference" || body.type === "ratio") return inWriting(body.is);
  return body.type === "range" || body.type === "one-of" ? body.values.map(inWriting).join(", ") : null;
}
