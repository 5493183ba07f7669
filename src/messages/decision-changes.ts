import type { PinField } from "../model/decision.ts";
import type { RuleId } from "../model/finding.ts";
import type { DecisionChange, DecisionMessages } from "../model/messages/decisions.ts";
import type { Catalogue, PluralForms, Words } from "./catalogue.ts";
import { whoSays } from "./who-says.ts";

/** What a language says of how a finding is no longer what was decided upon. */
interface ChangeWords {
  /** What clashed: "2021 against 2022". */
  values(was: string, now: string): string;
  /** Stands between two values that clash. */
  readonly against: string;
  readonly moreValues: PluralForms;
  /** The rule that the finding was reported by. */
  grade(was: RuleId, now: RuleId): string;
  readonly moreChanges: PluralForms;
  joined(who: string, value: string): string;
  left(who: string, value: string): string;
  said(was: string, now: string): string;
  /** What someone says; null where that is nothing. */
  value(who: string, was: string | null, now: string | null): string;
  /** What else a claim states; null where it does not state it. */
  field(field: Exclude<PinField, "value">, who: string, was: string | null, now: string | null): string;
}

/** Values and changes beyond these are counted. */
const valuesShown = 6;
const changesShown = 5;

/** How a language says what has changed since a decision. */
export function changesOf(said: ChangeWords): Catalogue<DecisionMessages>["decision.changed"] {
  const against = (values: readonly string[], { plural }: Words) => {
    const shown = values.slice(0, valuesShown).join(said.against);
    return values.length > valuesShown ? `${shown} ${plural(values.length - valuesShown, said.moreValues)}` : shown;
  };
  return ({ was, now, changes, grade }, words) => {
    const [before, after] = [was.map(words.say), now.map(words.say)];
    const more = changes.length - changesShown;
    return [
      ...(before.join("\n") === after.join("\n") ? [] : [said.values(against(before, words), against(after, words))]),
      ...(grade === null ? [] : [said.grade(grade.was, grade.now)]),
      ...changes.slice(0, changesShown).map((change) => changeInWords(change, said, words.say)),
      ...(more > 0 ? [words.plural(more, said.moreChanges)] : []),
    ].join(" ");
  };
}

function changeInWords(change: DecisionChange, said: ChangeWords, say: Words["say"]): string {
  if (change.what === "said") return said.said(change.was ?? "", change.now ?? "");
  const who = whoSays(change);
  if (change.what !== "changed") return said[change.what](who, say(change.value));
  const was = change.was && say(change.was);
  const now = change.now && say(change.now);
  return change.field === "value" ? said.value(who, was, now) : said.field(change.field, who, was, now);
}
