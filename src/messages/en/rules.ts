import type { KindName } from "../../model/denotation.ts";
import type { RuleMessages } from "../../model/messages/rules.ts";
import type { UnseenThing } from "../../model/question.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { areTwoValues, sidesOf } from "../sides.ts";
import { asOf, quoted } from "./conventions.ts";
import { ruleHelp, ruleTitles } from "./rule-titles.ts";
import { unitName } from "./units.ts";

const { sideInWords, sidesInWords } = sidesOf({
  between: "; ",
  morePositions: { one: "and # more position", other: "and # more positions" },
  moreValues: { one: "# other value", other: "# other values" },
  moreOutlets: { other: "# more" },
});

/** What may have gone unseen, in a sentence. */
const unseen: Readonly<Record<UnseenThing, string>> = {
  clashes: "claims that contradict each other",
  "self-conflicts": "articles that contradict themselves",
  "joint-clashes": "claims that agree by pairs and not all together",
  "failed-plans": "plans that were not kept",
  changes: "values that a later one replaced",
  confirmations: "sources that confirm each other",
  positions: "other combinations of claims that can all be true",
};

export const rules: Catalogue<RuleMessages> = {
  "value-conflict": ({ question, sides, gap, sharedOrigin }, words) =>
    [
      `${words.say(question)} The sources cannot all be right: ${sidesInWords(sides, words)}.`,
      gap.amount === null
        ? ""
        : `${areTwoValues(sides) ? "They" : "At the widest they"} are ${words.say({ id: "gap.words", args: gap })} apart.`,
      sharedOrigin === null
        ? ""
        : `Claims that clash go back to the same origin (${midSentence(sharedOrigin)}): one of them misreports it.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "value-conflict.joint": ({ question, sides }, words) =>
    `${words.say(question)} Any two of the sources may be right, but never all of them: ${sidesInWords(sides, words)}.`,
  disputed: ({ question, sides }, words) =>
    `${words.say(question)} The sources dispute it, and not all of them state it as a fact: ${sidesInWords(sides, words)}.`,
  "near-value": ({ question, sides, gap }, words) => {
    const apart = words.say({ id: "gap.words", args: gap });
    return `${words.say(question)} The sources differ by little${apart === "" ? "" : ` (${apart})`}: ${sidesInWords(sides, words)}.`;
  },
  "name-variant.between": ({ question, sides }, words) =>
    `${words.say(question)} The names differ by so little that they may be one: ${sidesInWords(sides, words)}.`,
  "wording-differs": ({ question, sides }, words) =>
    `${words.say(question)} The wordings differ: ${sidesInWords(sides, words)}.`,
  "plan-not-kept": ({ question, plan, planned, isForecast, fact, happened, otherPlans, otherFacts }, words) =>
    [
      `${words.say(question)} ${isForecast ? "Forecast" : "Planned"} ${asOf(words.say(planned))}: ${words.say(plan)}. Reported ${asOf(words.say(happened))}: ${words.say(fact)}. ${isForecast ? "The forecast did not come true." : "The plan was not kept."}`,
      otherPlans === null ? "" : `Other plans that were not kept: ${sideInWords(otherPlans, words)}.`,
      otherFacts === null ? "" : `Also reported: ${sideInWords(otherFacts, words)}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "changed-over-time": ({ question, earlier, later }, words) =>
    `${words.say(question)} The value has changed: earlier ${sideInWords(earlier, words)}; later ${sideInWords(later, words)}.`,
  "not-comparable": ({ question, first, second }, { say }) =>
    `${say(question)} ${quoted(say(first))} and ${quoted(say(second))} cannot be compared, so nobody can tell whether the sources agree.`,
  "not-comparable.unit": ({ question, unit, side }, words) =>
    `${words.say(question)} ${sideInWords(side, words)} cannot be converted to ${unitName(unit, words.number)}, the unit of the property, and is compared with no claim in it.`,
  "single-origin": ({ question, outlets, origin }, { list, say }) => {
    const who = outlets.length === 1 ? `The articles of ${list(outlets)}` : list(outlets);
    const all = outlets.length === 2 ? "both" : "all";
    const but = origin === null ? "are not independent of each other" : `${all} go back to ${midSentence(origin)}`;
    return `${say(question)} ${who} do not contradict each other, but ${but}: that counts as one source, not several.`;
  },
  "self-conflict": ({ question, outlet, first, second }, { say }) =>
    `${say(question)} ${outlet} says both ${quoted(say(first))} and ${quoted(say(second))}, which cannot both be true.`,
  "impossible-timing.fact": ({ question, happened, published }, { say, when }) =>
    `${question} The record states ${say(happened)} as a fact, but the article was published ${when(published)}, before it could have happened.`,
  "impossible-timing.plan": ({ question, planned, said }, { say, when }) =>
    `${question} The record has a plan for ${say(planned)}, but it was made ${when(said)}, when that was over.`,
  "impossible-timing.as-of": ({ asOf: date, published }, { say, when }) =>
    `The statement is said to hold ${asOf(say(date))}, but the article was published ${when(published)}, before that.`,
  "impossible-timing.edition": ({ article, published, replaced, later }, { when }) =>
    `${article} says that it replaces ${replaced}, but it was published ${when(published)}, before ${replaced} was, ${when(later)}. What ${replaced} says is set aside wherever ${article} speaks.`,
  "too-many-values": ({ question, different, things }, { list, number, say }) =>
    `${say(question)} This holds more than is looked at in full: ${number(String(different))} claims that differ in value, scope, status, speaker or time. There may be more to see than is reported: ${list(
      things.map((thing) => unseen[thing]),
      "or",
    )}.`,
  "settle.origin": ({ origin }) =>
    `Go back to ${midSentence(origin)}, where claims that clash come from, and see what it says.`,
  "settle.by-kind": ({ kind }) => settlers[kind],
  "settle.same-unit": ({ kind, money }) =>
    kind === "text"
      ? "Compare the words in their original language, at their origin."
      : money
        ? "Find the figure in one unit, or declare a rate of exchange with its date under rates in story.yaml."
        : "Find the figure in one unit. If a record has the wrong unit, or a claim belongs to another property, correct it.",
  "settle.second-origin": () => "Find a source that does not go back to the same origin.",
  "settle.spelling": () =>
    "Check the spelling with the person or company itself. If both are right, add one as an alias in story.yaml.",
  "settle.split": ({ property }) =>
    `Split "${property}" into questions that each have fewer answers: a property of its own for each year, place or product that it asks about, or an entity of its own for each thing.`,
  "settle.edition": ({ article, replaced }) =>
    `If ${replaced} is the later one, remove edition-of here and write “edition-of: ${article}” in ${replaced}; if not, correct the date of publication that is wrong.`,
  "settle.check-record": ({ claim }) => `Read the article again and check the record of ${claim}.`,
  "rule.title": ({ rule }) => ruleTitles[rule],
  "rule.help": ({ rule }) => ruleHelp[rule],
};

/** What would settle a question of each kind. */
const settlers: Readonly<Record<KindName, string>> = {
  boolean: "Ask the person or company it is about, or find a document of theirs from that time that says yes or no.",
  date: "Find a dated document from the time itself: a press release, a filing, an archived page.",
  period: "Find dated documents for its beginning and its end.",
  quantity: "Find the figure at its origin: a filing, a register, the counting body, with the day that it holds for.",
  term: "Ask the person or company it is about, or find a document that names it.",
  entity: "Find a document that names the person or company: a register, a signature, a filing.",
  set: "Find the full list at its origin.",
  text: "Find the exact words at their origin: a recording, a transcript, the document itself.",
};
