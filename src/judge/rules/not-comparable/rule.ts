import type { Denotation } from "../../../model/denotation.ts";
import type { Draft } from "../../../model/finding.ts";
import { message } from "../../../model/message.ts";
import type { Question } from "../../../model/question.ts";
import { describeClaim } from "../../../values/describe-claim.ts";
import { settingsOf } from "../../../values/quantity/settings.ts";
import { isCurrency } from "../../../values/quantity/unit-phrase.ts";
import { asked, questionDraft, sideOf, witnessOf } from "../../question-draft.ts";
import type { Rule, Selection } from "../../rule.ts";

export const notComparable: Rule = {
  id: "not-comparable",
  hangsOn: "question",
  severity: "info",
  asks: "decision",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.questions.flatMap(
      (question) => noPairCompares(question, checked) ?? unitDoesNotFit(question, checked) ?? [],
    ),
};

/** Of a question on which no pair of claims compares. */
function noPairCompares(question: Question, checked: Selection): Draft | null {
  const witness = question.outcome === "not-comparable" ? witnessOf(question, "not-comparable") : null;
  if (witness === null) return null;
  const input = checked.input(question);
  const [first, second] = witness.between;
  const inMoney = (id: string) => isMoney(checked.claim(id).denotation);
  return questionDraft("not-comparable", question, checked, {
    claims: question.claims,
    witness,
    message: message("not-comparable", {
      question: asked(question, checked),
      first: describeClaim(checked.claim(first), input),
      second: describeClaim(checked.claim(second), input),
    }),
    suggestions: [message("settle.same-unit", { kind: question.kind, money: [first, second].every(inMoney) })],
  });
}

/** Of claims in a unit that nothing converts into the property's: beside answers in that unit they would go unheard. */
function unitDoesNotFit(question: Question, checked: Selection): Draft | null {
  if (question.kind !== "quantity") return null;
  const { unit } = settingsOf(checked.input(question).property);
  if (unit === null || mayAllFit(question, unit.code)) return null;
  const odd = question.claims
    .filter((_, index) => question.beside[index] !== "superseded")
    .map((id) => checked.claim(id))
    .filter(({ denotation }) => !isIn(denotation, unit.code));
  const [first] = odd;
  if (first === undefined) return null;
  const needsRate = unit.currency !== null && odd.some(({ denotation }) => isMoney(denotation));
  const record = message("settle.check-record", { claim: first.id });
  const claims = odd.map(({ id }) => id);
  return questionDraft("not-comparable", question, checked, {
    claims,
    witness: null,
    message: message("not-comparable.unit", {
      question: asked(question, checked),
      unit: unit.code,
      side: sideOf(claims, question, checked),
    }),
    suggestions: [needsRate ? message("settle.same-unit", { kind: "quantity", money: true }) : record],
  });
}

/** Whether no claim needs a look: all stand in positions, and these are in the unit. */
function mayAllFit({ positions, beside }: Question, unit: string): boolean {
  return positions.every(({ denotation }) => isIn(denotation, unit)) && beside.every((why) => why === null);
}

function isMoney(denotation: Denotation): boolean {
  return denotation.kind === "quantity" && isCurrency(denotation.unit);
}

function isIn(denotation: Denotation, unit: string): boolean {
  return denotation.kind === "quantity" && denotation.unit === unit;
}
