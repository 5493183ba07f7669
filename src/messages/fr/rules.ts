import type { KindName } from "../../model/denotation.ts";
import type { RuleMessages } from "../../model/messages/rules.ts";
import type { UnseenThing } from "../../model/question.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { areTwoValues, sidesOf } from "../sides.ts";
import { quoted } from "./conventions.ts";
import { de } from "./elision.ts";
import { ruleHelp, ruleTitles } from "./rule-titles.ts";
import { unitName } from "./units.ts";

const { sideInWords, sidesInWords } = sidesOf({
  between: " ; ",
  morePositions: { one: "et # autre version", other: "et # autres versions" },
  moreValues: { one: "# autre valeur", other: "# autres valeurs" },
  moreOutlets: { one: "# autre", other: "# autres" },
});

/** What may have gone unseen, in a sentence. */
const unseen: Readonly<Record<UnseenThing, string>> = {
  clashes: "des affirmations qui se contredisent",
  "self-conflicts": "des articles qui se contredisent eux-mêmes",
  "joint-clashes": "des affirmations compatibles deux à deux, mais pas toutes ensemble",
  "failed-plans": "des projets non tenus",
  changes: "des valeurs qu’une autre, plus récente, a remplacées",
  confirmations: "des sources qui se confirment",
  positions: "d’autres combinaisons d’affirmations qui peuvent être vraies ensemble",
};

export const rules: Catalogue<RuleMessages> = {
  "value-conflict": ({ question, sides, gap, sharedOrigin }, words) =>
    [
      `${words.say(question)} Les sources ne peuvent pas toutes avoir raison : ${sidesInWords(sides, words)}.`,
      gap.amount === null
        ? ""
        : `${areTwoValues(sides) ? "L’écart" : "L’écart le plus grand"} est ${de(words.say({ id: "gap.words", args: gap }))}.`,
      sharedOrigin === null
        ? ""
        : `Des affirmations qui se contredisent remontent à la même origine (${midSentence(sharedOrigin)}) : l’une d’elles la rapporte mal.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "value-conflict.joint": ({ question, sides }, words) =>
    `${words.say(question)} Deux à deux, les sources peuvent avoir raison, mais jamais toutes ensemble : ${sidesInWords(sides, words)}.`,
  disputed: ({ question, sides }, words) =>
    `${words.say(question)} Les sources sont en désaccord, et certaines ne le présentent pas comme un fait : ${sidesInWords(sides, words)}.`,
  "near-value": ({ question, sides, gap }, words) => {
    const apart = words.say({ id: "gap.words", args: gap });
    return `${words.say(question)} Les sources diffèrent de peu${apart === "" ? "" : ` (${apart})`} : ${sidesInWords(sides, words)}.`;
  },
  "name-variant.between": ({ question, sides }, words) =>
    `${words.say(question)} Les noms diffèrent si peu qu’ils peuvent n’en faire qu’un : ${sidesInWords(sides, words)}.`,
  "wording-differs": ({ question, sides }, words) =>
    `${words.say(question)} Les formulations diffèrent : ${sidesInWords(sides, words)}.`,
  "plan-not-kept": ({ question, plan, planned, isForecast, fact, happened, otherPlans, otherFacts }, words) =>
    [
      `${words.say(question)} Prévu ${words.when(planned)} : ${words.say(plan)}. Rapporté ${words.when(happened)} : ${words.say(fact)}. ${isForecast ? "La prévision ne s’est pas réalisée." : "Le projet n’a pas été tenu."}`,
      otherPlans === null ? "" : `Autres projets non tenus : ${sideInWords(otherPlans, words)}.`,
      otherFacts === null ? "" : `Également rapporté : ${sideInWords(otherFacts, words)}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "changed-over-time": ({ question, earlier, later }, words) =>
    `${words.say(question)} La valeur a changé : d’abord ${sideInWords(earlier, words)} ; ensuite ${sideInWords(later, words)}.`,
  "not-comparable": ({ question, first, second }, { say }) =>
    `${say(question)} ${quoted(say(first))} et ${quoted(say(second))} ne se comparent pas ; nul ne peut dire si les sources concordent.`,
  "not-comparable.unit": ({ question, unit, side }, words) =>
    `${words.say(question)} ${sideInWords(side, words)} ne se convertit pas en ${unitName(unit, words.number)}, l’unité de la propriété, et n’est comparé à aucune valeur dans cette unité.`,
  "single-origin": ({ question, outlets, origin }, { list, say }) => {
    const who = outlets.length === 1 ? `Les articles de ${list(outlets)}` : list(outlets);
    const all = outlets.length === 2 ? "tous deux" : "tous";
    const but =
      origin === null
        ? "ne sont pas indépendants les uns des autres"
        : `remontent ${all} à la même origine (${midSentence(origin)})`;
    return `${say(question)} ${who} ne se contredisent pas, mais ${but} : cela compte pour une source, pas pour plusieurs.`;
  },
  "self-conflict": ({ question, outlet, first, second }, { say }) =>
    `${say(question)} ${outlet} écrit à la fois ${quoted(say(first))} et ${quoted(say(second))}, ce qui ne peut pas être vrai ensemble.`,
  "impossible-timing.fact": ({ question, happened, published }, { say, when }) =>
    `${question} La fiche donne ${quoted(say(happened))} pour un fait, mais l’article a paru ${when(published)}, avant que cela ait pu se produire.`,
  "impossible-timing.plan": ({ question, planned, said }, { say, when }) =>
    `${question} La fiche porte un projet (${say(planned)}), mais il a été annoncé ${when(said)}, alors que c’était déjà passé.`,
  "impossible-timing.as-of": ({ asOf, published }, { when }) =>
    `L’affirmation vaudrait ${when(asOf)}, mais l’article a paru avant, ${when(published)}.`,
  "impossible-timing.edition": ({ article, published, replaced, later }, { when }) =>
    `${article} dit remplacer ${replaced}, mais a paru ${when(published)}, avant ${replaced} (${when(later)}). Ce que dit ${replaced} est mis de côté partout où ${article} se prononce.`,
  "too-many-values": ({ question, different, things }, { list, number, say }) =>
    `${say(question)} C’est plus que ce qui est examiné en entier : ${number(String(different))} affirmations qui diffèrent par la valeur, la portée, le statut, le locuteur ou le moment. Il peut y avoir davantage que ce qui est signalé : ${list(
      things.map((thing) => unseen[thing]),
      "or",
    )}.`,
  "settle.origin": ({ origin }) =>
    `Remontez à l’origine des affirmations contradictoires (${midSentence(origin)}), et voyez ce qu’elle dit.`,
  "settle.by-kind": ({ kind }) => settlers[kind],
  "settle.same-unit": ({ kind, money }) =>
    kind === "text"
      ? "Comparez les mots dans leur langue, à leur origine."
      : money
        ? "Trouvez le chiffre dans une seule unité, ou déclarez un cours avec sa date sous rates dans story.yaml."
        : "Trouvez le chiffre dans une seule unité. Si une fiche a la mauvaise unité, ou si une affirmation relève d’une autre propriété, corrigez-la.",
  "settle.second-origin": () => "Trouvez une source qui ne remonte pas à la même origine.",
  "settle.spelling": () =>
    "Vérifiez l’orthographe auprès de la personne ou de l’entreprise. Si les deux sont justes, ajoutez-en une comme alias dans story.yaml.",
  "settle.split": ({ property }) =>
    `Divisez « ${property} » en questions qui ont chacune moins de réponses : une propriété pour chaque année, lieu ou produit sur lequel elle porte, ou une entité pour chaque chose.`,
  "settle.edition": ({ article, replaced }) =>
    `Si ${replaced} est l’article le plus récent, retirez edition-of d’ici et écrivez « edition-of: ${article} » dans ${replaced} ; sinon, corrigez la date de parution qui est fausse.`,
  "settle.check-record": ({ claim }) => `Relisez l’article et vérifiez la fiche de ${claim}.`,
  "rule.title": ({ rule }) => ruleTitles[rule],
  "rule.help": ({ rule }) => ruleHelp[rule],
};

/** What would settle a question of each kind. */
const settlers: Readonly<Record<KindName, string>> = {
  boolean: "Demandez à l’intéressé, ou trouvez un document de l’époque qui dit oui ou non.",
  date: "Trouvez un document daté de l’époque même : un communiqué, un dépôt officiel, une page archivée.",
  period: "Trouvez des documents datés pour le début et pour la fin.",
  quantity:
    "Trouvez le chiffre à son origine : un dépôt officiel, un registre, l’organisme qui compte, avec le jour où il vaut.",
  term: "Demandez à l’intéressé, ou trouvez un document qui le nomme.",
  entity: "Trouvez un document qui nomme la personne ou l’entreprise : un registre, une signature, un dépôt officiel.",
  set: "Trouvez la liste complète à son origine.",
  text: "Trouvez les mots exacts à leur origine : un enregistrement, une transcription, le document lui-même.",
};
