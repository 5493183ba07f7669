import type { KindName } from "../../model/denotation.ts";
import type { RuleMessages } from "../../model/messages/rules.ts";
import type { UnseenThing } from "../../model/question.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { areTwoValues, sidesOf } from "../sides.ts";
import { quoted } from "./conventions.ts";
import { ruleHelp, ruleTitles } from "./rule-titles.ts";
import { unitName } from "./units.ts";

const { sideInWords, sidesInWords } = sidesOf({
  between: "; ",
  morePositions: { one: "en nog # standpunt", other: "en nog # standpunten" },
  moreValues: { one: "# andere waarde", other: "# andere waarden" },
  moreOutlets: { other: "nog #" },
});

/** What may have gone unseen, in a sentence. */
const unseen: Readonly<Record<UnseenThing, string>> = {
  clashes: "beweringen die elkaar tegenspreken",
  "self-conflicts": "artikelen die zichzelf tegenspreken",
  "joint-clashes": "beweringen die twee aan twee kunnen kloppen, maar niet allemaal samen",
  "failed-plans": "plannen die niet zijn uitgekomen",
  changes: "waarden waarvoor een latere in de plaats kwam",
  confirmations: "bronnen die elkaar bevestigen",
  positions: "andere combinaties van beweringen die samen waar kunnen zijn",
};

export const rules: Catalogue<RuleMessages> = {
  "value-conflict": ({ question, sides, gap, sharedOrigin }, words) =>
    [
      `${words.say(question)} De bronnen kunnen niet allemaal gelijk hebben: ${sidesInWords(sides, words)}.`,
      gap.amount === null
        ? ""
        : `${areTwoValues(sides) ? "Het verschil" : "Het grootste verschil"} is ${words.say({ id: "gap.words", args: gap })}.`,
      sharedOrigin === null
        ? ""
        : `Beweringen die elkaar tegenspreken, gaan terug op dezelfde herkomst (${midSentence(sharedOrigin)}): een ervan geeft die verkeerd weer.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "value-conflict.joint": ({ question, sides }, words) =>
    `${words.say(question)} Elke twee bronnen kunnen gelijk hebben, maar nooit allemaal samen: ${sidesInWords(sides, words)}.`,
  disputed: ({ question, sides }, words) =>
    `${words.say(question)} De bronnen zijn het oneens, en niet allemaal brengen ze het als feit: ${sidesInWords(sides, words)}.`,
  "near-value": ({ question, sides, gap }, words) => {
    const apart = words.say({ id: "gap.words", args: gap });
    return `${words.say(question)} De bronnen verschillen weinig${apart === "" ? "" : ` (${apart})`}: ${sidesInWords(sides, words)}.`;
  },
  "name-variant.between": ({ question, sides }, words) =>
    `${words.say(question)} De namen verschillen zo weinig dat ze dezelfde kunnen zijn: ${sidesInWords(sides, words)}.`,
  "wording-differs": ({ question, sides }, words) =>
    `${words.say(question)} De bewoordingen verschillen: ${sidesInWords(sides, words)}.`,
  "plan-not-kept": ({ question, plan, planned, isForecast, fact, happened, otherPlans, otherFacts }, words) =>
    [
      `${words.say(question)} ${isForecast ? "Voorspeld" : "Gepland"} per ${words.say(planned)}: ${words.say(plan)}. Gemeld per ${words.say(happened)}: ${words.say(fact)}. ${isForecast ? "De voorspelling" : "Het plan"} is niet uitgekomen.`,
      otherPlans === null ? "" : `Andere plannen die niet zijn uitgekomen: ${sideInWords(otherPlans, words)}.`,
      otherFacts === null ? "" : `Ook gemeld: ${sideInWords(otherFacts, words)}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "changed-over-time": ({ question, earlier, later }, words) =>
    `${words.say(question)} De waarde is veranderd: eerder ${sideInWords(earlier, words)}; later ${sideInWords(later, words)}.`,
  "not-comparable": ({ question, first, second }, { say }) =>
    `${say(question)} ${quoted(say(first))} en ${quoted(say(second))} zijn niet te vergelijken; niemand kan zeggen of de bronnen het eens zijn.`,
  "not-comparable.unit": ({ question, unit, side }, words) =>
    `${words.say(question)} ${sideInWords(side, words)} is niet om te rekenen naar ${unitName(unit, words.number)}, de eenheid van de eigenschap, en wordt met geen opgave daarin vergeleken.`,
  "single-origin": ({ question, outlets, origin }, { list, say }) => {
    const who = outlets.length === 1 ? `De artikelen van ${list(outlets)}` : list(outlets);
    const all = outlets.length === 2 ? "beide" : "allemaal";
    const but = origin === null ? "zijn niet onafhankelijk van elkaar" : `gaan ${all} terug op ${midSentence(origin)}`;
    return `${say(question)} ${who} spreken elkaar niet tegen, maar ${but}: dat telt als één bron, niet als meer.`;
  },
  "self-conflict": ({ question, outlet, first, second }, { say }) =>
    `${say(question)} ${outlet} schrijft zowel ${quoted(say(first))} als ${quoted(say(second))}; beide tegelijk kan niet.`,
  "impossible-timing.fact": ({ question, happened, published }, { say, when }) =>
    `${question} Het record brengt ${say(happened)} als feit, maar het artikel verscheen ${when(published)}, voordat het gebeurd kon zijn.`,
  "impossible-timing.plan": ({ question, planned, said }, { say }) =>
    `${question} Het record noemt een plan (${say(planned)}), maar dat is van ${say(said)}, toen het al voorbij was.`,
  "impossible-timing.as-of": ({ asOf, published }, { say, when }) =>
    `De uitspraak zou gelden per ${say(asOf)}, maar het artikel verscheen al eerder, ${when(published)}.`,
  "impossible-timing.edition": ({ article, published, replaced, later }, { when }) =>
    `${article} zou ${replaced} vervangen, maar verscheen ${when(published)}, vóór ${replaced} (${when(later)}). Wat ${replaced} zegt, wordt overal terzijde gelegd waar ${article} iets zegt.`,
  "too-many-values": ({ question, different, things }, { list, number, say }) =>
    `${say(question)} Dit is meer dan er volledig wordt bekeken: ${number(String(different))} beweringen die verschillen in waarde, bereik, status, spreker of tijd. Er kan meer zijn dan er wordt gemeld: ${list(
      things.map((thing) => unseen[thing]),
      "or",
    )}.`,
  "settle.origin": ({ origin }) =>
    `Ga terug naar ${midSentence(origin)}, waar beweringen die elkaar tegenspreken vandaan komen, en kijk wat er staat.`,
  "settle.by-kind": ({ kind }) => settlers[kind],
  "settle.same-unit": ({ kind, money }) =>
    kind === "text"
      ? "Vergelijk de woorden in hun eigen taal, bij de herkomst."
      : money
        ? "Zoek het cijfer in één eenheid, of leg in story.yaml onder rates een koers met zijn dag vast."
        : "Zoek het cijfer in één eenheid. Heeft een record de verkeerde eenheid, of hoort een bewering bij een andere eigenschap, verbeter hem dan.",
  "settle.second-origin": () => "Zoek een bron die niet op dezelfde herkomst teruggaat.",
  "settle.spelling": () =>
    "Controleer de spelling bij de persoon of het bedrijf zelf. Kloppen beide, zet er dan een als alias in story.yaml.",
  "settle.split": ({ property }) =>
    `Splits "${property}" in vragen met elk minder antwoorden: een eigen eigenschap voor elk jaar, elke plaats of elk product waar hij naar vraagt, of een eigen entiteit voor elke zaak.`,
  "settle.edition": ({ article, replaced }) =>
    `Is ${replaced} het latere artikel, haal edition-of hier dan weg en schrijf ‘edition-of: ${article}’ in ${replaced}; verbeter anders de publicatiedatum die niet klopt.`,
  "settle.check-record": ({ claim }) => `Lees het artikel opnieuw en controleer het record van ${claim}.`,
  "rule.title": ({ rule }) => ruleTitles[rule],
  "rule.help": ({ rule }) => ruleHelp[rule],
};

/** What would settle a question of each kind. */
const settlers: Readonly<Record<KindName, string>> = {
  boolean: "Vraag het de betrokkene, of zoek een document uit die tijd dat ja of nee zegt.",
  date: "Zoek een gedateerd document uit de tijd zelf: een persbericht, een deponering, een gearchiveerde pagina.",
  period: "Zoek gedateerde documenten voor begin en einde.",
  quantity:
    "Zoek het cijfer bij de herkomst: een deponering, een register, wie het telt, met de dag waarvoor het geldt.",
  term: "Vraag het de betrokkene, of zoek een document dat het noemt.",
  entity: "Zoek een document dat de persoon of het bedrijf noemt: een register, een handtekening, een deponering.",
  set: "Zoek de volledige lijst bij de herkomst.",
  text: "Zoek de precieze woorden bij de herkomst: een opname, een transcript, het document zelf.",
};
