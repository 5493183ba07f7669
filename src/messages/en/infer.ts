import type { AskedInWords, AskedType, InferMessages, RuleQuiet } from "../../model/messages/infer.ts";
import { storyRuleTypes } from "../../model/story-rule.ts";
import { aside } from "../aside.ts";
import { type Asked, type Asks, askedIn, beforeAndAfter } from "../asked.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { ruleInWords } from "../rule-in-words.ts";

export const infer: Catalogue<InferMessages> = {
  "infer.question": ({ subject, question, end }) => {
    const side = end === null ? "" : end === "start" ? " (its start)" : " (its end)";
    return `${subject === null ? "" : `${subject}: `}${question}${side}`;
  },
  clash: ({ sayings, rules, certain }, { say, list }) => {
    const said = sayings
      .map(({ question, says, outlet }) => `${say(question)} ${say(says)} ${aside(outlet)}`)
      .join("; ");
    const many = rules.length > 1;
    const which = `the story's ${many ? "rules" : "rule"} ${list(rules.map(ruleInWords))}`;
    return certain
      ? `This cannot all be right under ${which}: ${said}.`
      : `If ${which} ${many ? "hold" : "holds"}, this cannot all be right, though another source, or a closer look, may settle it: ${said}.`;
  },
  "clash.missing": ({ rule, missing }, { say, list }) =>
    `The story's rule ${ruleInWords(rule)} needs an answer that no source gives: ${list(missing.map(say))}`,
  "clash.step.claim": ({ question, says, outlet, status, file, line }, { say }) =>
    `${outlet}${status === "fact" ? "" : ` (${status})`} answers “${say(question)}” with ${say(says)} (${file}:${line}).`,
  "clash.step.rule": ({ type, rule, questions, limit }, words) =>
    `Rule ${ruleInWords(rule)}: ${asks[type](asked(questions, words), limit ?? "")}.`,
  "clash.step.not-before": ({ rule, question, day }, words) =>
    `By rule ${ruleInWords(rule)}, the answer to “${words.say(question)}” is ${
      day === null ? "never" : `not before ${words.day(day)}`
    }.`,
  "clash.step.not-after": ({ rule, question, day }, words) =>
    `By rule ${ruleInWords(rule)}, the answer to “${words.say(question)}” is not after ${words.day(day)}.`,
  "clash.step.would-be": ({ rule, question, says }, { say }) =>
    `By rule ${ruleInWords(rule)}, the answer to “${say(question)}” would then be ${say(says)}.`,
  "clash.step.apart": ({ days }, { plural }) =>
    days === null ? "No day is left." : `That is ${plural(days, { one: "# day", other: "# days" })} too early.`,
  "clash.step.missing": ({ rule, question }, { say }) =>
    `By rule ${ruleInWords(rule)}, some source must then answer “${say(question)}”; none does.`,
  "clash.settle": ({ rules }, { list }) =>
    `Check the claims named at their origin. If all of them are right, the ${
      rules.length > 1 ? "rules" : "rule"
    } ${list(rules)} in story.yaml ${rules.length > 1 ? "are" : "is"} wrong.`,
  "invalid-rule.types": ({ rule, types }, { list }) =>
    types.length === 0
      ? `The rule ${rule} says nothing: give it one of ${list(storyRuleTypes, "or")}.`
      : `The rule ${rule} says several things at once (${list(types)}): make each a rule of its own.`,
  "invalid-rule.same-id": ({ rule }) => `There is a rule with the id ${rule} already.`,
  "invalid-rule.kind": ({ rule, reference, needed }) =>
    `The rule ${rule} needs ${kinds[needed]}, and ${reference} is none.`,
  "invalid-rule.end": ({ rule, reference }) =>
    `The rule ${rule} has to say whether it means the start or the end of the period: ${reference}.start or ${reference}.end.`,
  "invalid-rule.value": ({ rule, reference, problem }, { say }) =>
    `In the rule ${rule}, the value of ${reference} cannot be read: ${say(problem)}`,
  "invalid-rule.self": ({ rule, stray }) =>
    stray
      ? `The rule ${rule} names self/, but is not for a type of entity: give it “for: { type: … }”.`
      : `The rule ${rule} is for a type of entity, but names none of them: write self/ before their properties.`,
  "invalid-rule.no-entity": ({ rule, type }) =>
    `The rule ${rule} is for entities of the type “${type}”, and the story has none.`,
  "invalid-rule.no-subject": ({ rule, reference, subject }) =>
    `The rule ${rule} names ${reference} alone, which is ${subject}/${reference}, but no entity has the story's id “${subject}”: write an entity before it, or declare “${subject}” under entities.`,
  "invalid-rule.contradiction": ({ rules, of }, { list }) =>
    `No ${of} at all can satisfy ${rules.length > 1 ? `the rules ${list(rules)} together` : `the rule ${list(rules)}`}.`,
  "invalid-rule.unit": ({ rule, claim, unit, wanted }) =>
    `The rule ${rule} cannot be applied to ${claim}: ${unit} cannot be converted to ${wanted}.`,
  "invalid-rule.too-many": ({ rule, count }, { plural }) =>
    `The rules of this story have too many cases, one for each rule and each entity that it is for: from ${rule} on, ${plural(count, { one: "# rule is", other: "# rules are" })} not applied. Split the story, or give the rules narrower types.`,
  "invalid-rule.distance": ({ rule }) =>
    `The rule ${rule} has a distance (at-least, at-most), which only an order can have.`,
  "invalid-rule.reversed": ({ rule, atLeast, atMost }) =>
    `The rule ${rule} asks for a distance of at least ${atLeast} and at most ${atMost}, which none is: the one under at-most has to be the longer.`,
  "invalid-rule.nothing-follows": ({ rule }) =>
    `The rule ${rule} does not say what holds after the event, or before it.`,
  "invalid-rule.twice": ({ rule, reference }) =>
    `The rule ${rule} names ${reference} twice, which says nothing: write the question that is meant in one of the two places, or remove one.`,
  "invalid-rule.never": ({ rule }) => `The rule ${rule} can never fire: no values break it.`,
  "invalid-rule.example": ({ rule, number, fires }, { plural }) =>
    fires
      ? `The rule ${rule} fires on ${plural(number, { other: "must-not-fire example #" })}, on which it has to stay quiet.`
      : `The rule ${rule} stays quiet on ${plural(number, { other: "must-fire example #" })}, on which it has to fire.`,
  "suggest.mend-rule": ({ rule }) => `Mend the rule ${rule} in story.yaml, or set its severity to off.`,
  "follows.between": ({ from, to }, words) => {
    if (from === null) return to === null ? "at any time" : `not after ${words.day(to)}`;
    if (to === null) return `not before ${words.day(from)}`;
    if (from > to) return `no day, for it is not before ${words.day(from)} and not after ${words.day(to)}`;
    return from === to ? `on ${words.day(from)}` : `between ${words.day(from)} and ${words.day(to)}`;
  },
  "explain.follows": ({ says, end }, { say }) =>
    `The story's rules and the answers to other questions leave${end === null ? "" : ` for its ${end}`}: ${say(says)}.`,
  "explain.together": ({ says }, { say }) =>
    `Together with what the sources themselves answer, that leaves: ${say(says)}.`,
  "explain.unanswered": ({ follows }) =>
    follows ? "No source answers it." : "No source answers it, and nothing follows from the story's rules.",
  "explain.narrowest": ({ claim }) => `Narrower than anything else in the story supports: ${claim}.`,
  "explain.rule": ({ id, story, place }) => `The rule ${id} of the story ${story} (${place})`,
  "explain.rule-distance": ({ atLeast, atMost }, { list }) =>
    `Between neighbours lie ${list([
      ...(atLeast === null ? [] : [`at least ${atLeast}`]),
      ...(atMost === null ? [] : [`at most ${atMost}`]),
    ])}.`,
  "explain.rule-for": ({ type, entities, more }, { list, plural }) =>
    `It holds for each entity of the type “${type}”, here called self: ${list([...entities, ...(more > 0 ? [plural(more, { one: "# more", other: "# more" })] : [])])}.`,
  "explain.rule-takes": ({ statuses, scope }, { say, list }) => {
    const which = list(statuses.map((status) => say({ id: "status.name", args: { status } })));
    return `Claims that take part: ${which}${scope.length === 0 ? "" : `; of ${list(scope)}`}.`;
  },
  "explain.rule-condition": ({ questions }, words) =>
    `It holds only where a source says so: ${asked(questions, words).answers}.`,
  "explain.rule-answers": () => "What the sources answer:",
  "explain.rule-no-part": () => "It takes no part in the rule: its status or its scope is another.",
  "explain.rule-no-answer": () => "No source answers any of its questions.",
  "explain.rule-quiet": ({ why }) => quiet[why],
};

/** What each type of rule asks of the questions that it names. */
const asks: Asks<AskedType> = {
  order: ({ all }, distance) =>
    `none of these is later than the next: ${all}${distance === "" ? "" : ` (${distance})`}`,
  sum: ({ first, rest }) => `${first} is the total, and its parts are ${rest}`,
  parts: ({ first, rest }) => `${rest} are parts of ${first}, and make up no more than it`,
  difference: ({ first, second }, limit) => `${first} less ${second} is ${limit}`,
  ratio: ({ first, second }, limit) => `${first} divided by ${second} is ${limit}`,
  range: ({ first }, limit) => `the answer to ${first} lies within: ${limit}`,
  "one-of": ({ first }, limit) => `the answer to ${first} is one of ${limit}`,
  implies: ({ inRole }) => `if ${inRole("if")}, then ${inRole("then")}`,
  excludes: ({ answers }) => `these are never all true: ${answers}`,
  requires: ({ inRole }) => `if ${inRole("if")}, there is an answer to ${inRole("then")}`,
  distinct: ({ all }) => `no two have the same answer to ${all}`,
  inverse: ({ first, second }) =>
    second === null
      ? `${first} never holds both ways between two of them`
      : `${first} and ${second} say one thing from both sides`,
  follows: (asked) => beforeAndAfter(asked, (when, what) => `${when} the answer to ${asked.first}, ${what}`),
};

function asked(questions: readonly AskedInWords[], words: Words): Asked {
  return askedIn(
    questions,
    words,
    (question) => `“${question}”`,
    (question, answer) => `${question} has the answer ${answer}`,
  );
}

const quiet: Readonly<Record<RuleQuiet, string>> = {
  off: "It is not applied: its severity is off.",
  mistake: "It is not applied, for there is a mistake in it.",
  "left-out": "It is not applied: the rules of this story have too many cases.",
  condition: "It finds nothing: no source states what it needs to hold.",
  kept: "It finds nothing: the answers at hand can all be right under it.",
};

const kinds = {
  date: "dates, or the ends of periods",
  quantity: "amounts",
  entity: "properties whose values are entities",
} as const;
