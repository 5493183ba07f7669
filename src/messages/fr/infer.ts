import type { AskedInWords, AskedType, InferMessages, RuleQuiet } from "../../model/messages/infer.ts";
import { storyRuleTypes } from "../../model/story-rule.ts";
import { aside } from "../aside.ts";
import { type Asked, type Asks, askedIn, beforeAndAfter } from "../asked.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { ruleInWords } from "../rule-in-words.ts";

export const infer: Catalogue<InferMessages> = {
  "infer.question": ({ subject, question, end }) => {
    const side = end === null ? "" : end === "start" ? " (son début)" : " (sa fin)";
    return `${subject === null ? "" : `${subject} : `}${question}${side}`;
  },
  clash: ({ sayings, rules, certain }, { say, list }) => {
    const said = sayings
      .map(({ question, says, outlet }) => `${say(question)} ${say(says)} ${aside(outlet)}`)
      .join(" ; ");
    const many = rules.length > 1;
    const which = `${many ? "les règles" : "la règle"} ${list(rules.map(ruleInWords))} du dossier`;
    return certain
      ? `Tout cela ne peut pas être juste selon ${which} : ${said}.`
      : `Selon ${which}, tout cela ne peut pas être juste, mais une autre source, ou un examen plus attentif, peut trancher : ${said}.`;
  },
  "clash.missing": ({ rule, missing }, { say, list }) =>
    `La règle ${ruleInWords(rule)} du dossier demande une réponse qu’aucune source ne donne : ${list(missing.map(say))}`,
  "clash.step.claim": ({ question, says, outlet, status, file, line }, { say }) =>
    `${outlet}${status === "fact" ? "" : ` (${say({ id: "status.name", args: { status } })})`} répond à « ${say(question)} » : ${say(says)} (${file}:${line}).`,
  "clash.step.rule": ({ type, rule, questions, limit }, words) =>
    `Règle ${ruleInWords(rule)} : ${asks[type](asked(questions, words), limit ?? "")}.`,
  "clash.step.not-before": ({ rule, question, day }, words) =>
    `Selon la règle ${ruleInWords(rule)}, la réponse à « ${words.say(question)} » est : ${day === null ? "jamais" : `pas avant le ${words.day(day)}`}.`,
  "clash.step.not-after": ({ rule, question, day }, words) =>
    `Selon la règle ${ruleInWords(rule)}, la réponse à « ${words.say(question)} » est : pas après le ${words.day(day)}.`,
  "clash.step.would-be": ({ rule, question, says }, { say }) =>
    `Selon la règle ${ruleInWords(rule)}, la réponse à « ${say(question)} » serait alors : ${say(says)}.`,
  "clash.step.apart": ({ days }, { plural }) =>
    days === null ? "Il ne reste aucun jour." : `C’est ${plural(days, { one: "# jour", other: "# jours" })} trop tôt.`,
  "clash.step.missing": ({ rule, question }, { say }) =>
    `Selon la règle ${ruleInWords(rule)}, une source doit alors répondre à « ${say(question)} » ; aucune ne le fait.`,
  "clash.settle": ({ rules }, { list }) =>
    `Vérifiez les affirmations citées à leur origine. Si toutes sont justes, ${rules.length > 1 ? "l’une des règles" : "la règle"} ${list(rules)} de story.yaml est fausse.`,
  "invalid-rule.types": ({ rule, types }, { list }) =>
    types.length === 0
      ? `La règle ${rule} ne dit rien : donnez-lui l’un de ${list(storyRuleTypes, "or")}.`
      : `La règle ${rule} dit plusieurs choses à la fois (${list(types)}) : faites de chacune une règle à part.`,
  "invalid-rule.same-id": ({ rule }) => `Il y a déjà une règle avec l’identifiant ${rule}.`,
  "invalid-rule.kind": ({ rule, reference, needed }) =>
    `La règle ${rule} demande ${kinds[needed]} ; ${reference} n’en est pas.`,
  "invalid-rule.end": ({ rule, reference }) =>
    `La règle ${rule} doit dire si elle vise le début ou la fin de la période : ${reference}.start ou ${reference}.end.`,
  "invalid-rule.value": ({ rule, reference, problem }, { say }) =>
    `Dans la règle ${rule}, la valeur de ${reference} est illisible : ${say(problem)}`,
  "invalid-rule.self": ({ rule, stray }) =>
    stray
      ? `La règle ${rule} nomme self/, mais ne vaut pas pour un type d’entités : donnez-lui « for: { type: … } ».`
      : `La règle ${rule} vaut pour un type d’entités, mais n’en nomme aucune : écrivez self/ devant leurs propriétés.`,
  "invalid-rule.no-entity": ({ rule, type }) =>
    `La règle ${rule} vaut pour les entités du type « ${type} », et le dossier n’en a pas.`,
  "invalid-rule.no-subject": ({ rule, reference, subject }) =>
    `La règle ${rule} nomme ${reference} seul, soit ${subject}/${reference}, mais aucune entité ne porte l’identifiant « ${subject} » du dossier : écrivez une entité devant, ou déclarez « ${subject} » sous « entities ».`,
  "invalid-rule.contradiction": ({ rules, of }, { list }) =>
    `${of === "amounts" ? "Aucun montant" : "Aucune date"} ne peut satisfaire ${rules.length > 1 ? `les règles ${list(rules)} ensemble` : `la règle ${list(rules)}`}.`,
  "invalid-rule.unit": ({ rule, claim, unit, wanted }) =>
    `La règle ${rule} ne peut pas s’appliquer à ${claim} : ${unit} ne se convertit pas en ${wanted}.`,
  "invalid-rule.too-many": ({ rule, count }, { plural }) =>
    `Les règles de ce dossier ont trop de cas, un pour chaque règle et chaque entité qu’elle vise : à partir de ${rule}, ${plural(count, { one: "# règle n’est pas appliquée", other: "# règles ne sont pas appliquées" })}. Divisez le dossier, ou donnez aux règles des types plus étroits.`,
  "invalid-rule.distance": ({ rule }) =>
    `La règle ${rule} a une distance (at-least, at-most), que seul un ordre (order) peut avoir.`,
  "invalid-rule.reversed": ({ rule, atLeast, atMost }) =>
    `La règle ${rule} demande une distance d’au moins ${atLeast} et d’au plus ${atMost}, qui n’existe pas : celle d’at-most doit être la plus longue.`,
  "invalid-rule.nothing-follows": ({ rule }) =>
    `La règle ${rule} ne dit ni ce qui vaut après l’événement, ni ce qui vaut avant.`,
  "invalid-rule.twice": ({ rule, reference }) =>
    `La règle ${rule} nomme ${reference} deux fois, ce qui ne dit rien : écrivez à l’une des deux places la question que vous voulez dire, ou retirez-en une.`,
  "invalid-rule.never": ({ rule }) => `La règle ${rule} ne peut jamais se déclencher : aucune valeur ne l’enfreint.`,
  "invalid-rule.example": ({ rule, number, fires }, words) =>
    fires
      ? `La règle ${rule} se déclenche sur ${words.plural(number, { other: "l’exemple # de must-not-fire" })}, où elle doit se taire.`
      : `La règle ${rule} se tait sur ${words.plural(number, { other: "l’exemple # de must-fire" })}, où elle doit se déclencher.`,
  "suggest.mend-rule": ({ rule }) => `Corrigez la règle ${rule} dans story.yaml, ou mettez sa severity à off.`,
  "follows.between": ({ from, to }, words) => {
    if (from === null) return to === null ? "à tout moment" : `pas après le ${words.day(to)}`;
    if (to === null) return `pas avant le ${words.day(from)}`;
    if (from > to) return `aucun jour, car ce n’est ni avant le ${words.day(from)} ni après le ${words.day(to)}`;
    return from === to ? `le ${words.day(from)}` : `entre le ${words.day(from)} et le ${words.day(to)}`;
  },
  "explain.follows": ({ says, end }, { say }) =>
    `Les règles du dossier et les réponses aux autres questions laissent${end === null ? "" : ` pour ${ends[end]}`} : ${say(says)}.`,
  "explain.together": ({ says }, { say }) => `Avec ce que répondent les sources elles-mêmes, il reste : ${say(says)}.`,
  "explain.unanswered": ({ follows }) =>
    follows ? "Aucune source n’y répond." : "Aucune source n’y répond, et rien ne découle des règles du dossier.",
  "explain.narrowest": ({ claim }) => `Plus précis que tout ce que le dossier appuie par ailleurs : ${claim}.`,
  "explain.rule": ({ id, story, place }) => `La règle ${id} du dossier ${story} (${place})`,
  "explain.rule-distance": ({ atLeast, atMost }, { list }) =>
    `Entre deux qui se suivent, il y a ${list([
      ...(atLeast === null ? [] : [`au moins « ${atLeast} »`]),
      ...(atMost === null ? [] : [`au plus « ${atMost} »`]),
    ])}.`,
  "explain.rule-for": ({ type, entities, more }, { list, plural }) =>
    `Elle vaut pour chaque entité du type « ${type} », appelée ici self : ${list([...entities, ...(more > 0 ? [plural(more, { one: "# autre", other: "# autres" })] : [])])}.`,
  "explain.rule-takes": ({ statuses, scope }, { say, list }) => {
    const which = list(statuses.map((status) => say({ id: "status.name", args: { status } })));
    return `Affirmations qui comptent : ${which}${scope.length === 0 ? "" : ` ; sur ${list(scope)}`}.`;
  },
  "explain.rule-condition": ({ questions }, words) =>
    `Elle ne vaut que là où une source le dit : ${asked(questions, words).answers}.`,
  "explain.rule-answers": () => "Ce que répondent les sources :",
  "explain.rule-no-part": () => "Elle ne compte pas pour la règle : son statut ou son champ est un autre.",
  "explain.rule-no-answer": () => "Aucune source ne répond à l’une de ses questions.",
  "explain.rule-quiet": ({ why }) => quiet[why],
};

/** What each type of rule asks of the questions that it names. */
const asks: Asks<AskedType> = {
  order: ({ all }, distance) =>
    `aucune de ces réponses n’est postérieure à la suivante : ${all}${distance === "" ? "" : ` (${distance})`}`,
  sum: ({ first, rest }) => `${first} est le total, et ses parties sont ${rest}`,
  parts: ({ first, rest }) => `${rest} sont des parties de ${first}, et ne font pas plus ensemble`,
  difference: ({ first, second }, limit) => `${first} moins ${second} fait ${limit}`,
  ratio: ({ first, second }, limit) => `${first} divisé par ${second} fait ${limit}`,
  range: ({ first }, limit) => `la réponse à ${first} reste dans : ${limit}`,
  "one-of": ({ first }, limit) => `la réponse à ${first} est l’une de : ${limit}`,
  implies: ({ inRole }) => `si l’on a ${inRole("if")}, on a aussi ${inRole("then")}`,
  excludes: ({ answers }) => `tout ceci n’est jamais vrai à la fois : ${answers}`,
  requires: ({ inRole }) => `si l’on a ${inRole("if")}, il y a une réponse à ${inRole("then")}`,
  distinct: ({ all }) => `jamais deux n’ont la même réponse à ${all}`,
  inverse: ({ first, second }) =>
    second === null
      ? `${first} ne vaut jamais dans les deux sens entre deux d’entre eux`
      : `${first} et ${second} disent la même chose des deux côtés`,
  follows: (asked) =>
    beforeAndAfter(
      asked,
      (when, what) => `${when === "before" ? "avant" : "après"} la réponse à ${asked.first}, on a ${what}`,
    ),
};

function asked(questions: readonly AskedInWords[], words: Words): Asked {
  return askedIn(
    questions,
    words,
    (question) => `« ${question} »`,
    (question, answer) => `${question} avec la réponse ${answer}`,
  );
}

const quiet: Readonly<Record<RuleQuiet, string>> = {
  off: "Elle n’est pas appliquée : sa gravité est « off ».",
  mistake: "Elle n’est pas appliquée, car elle contient une erreur.",
  "left-out": "Elle n’est pas appliquée : les règles de ce dossier ont trop de cas.",
  condition: "Elle ne trouve rien : aucune source ne dit ce qu’elle suppose.",
  kept: "Elle ne trouve rien : sous cette règle, les réponses peuvent toutes être justes.",
};

const kinds = {
  date: "des dates, ou le début ou la fin d’une période",
  quantity: "des quantités",
  entity: "des propriétés dont les valeurs sont des noms",
} as const;

const ends = { start: "son début", end: "sa fin" } as const;
