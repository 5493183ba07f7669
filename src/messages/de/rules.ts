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
  morePositions: { one: "und # weitere Position", other: "und # weitere Positionen" },
  moreValues: { one: "# weiterer Wert", other: "# weitere Werte" },
  moreOutlets: { one: "# weiterer", other: "# weitere" },
});

/** What may have gone unseen, in a sentence. */
const unseen: Readonly<Record<UnseenThing, string>> = {
  clashes: "Aussagen, die einander widersprechen",
  "self-conflicts": "Artikel, die sich selbst widersprechen",
  "joint-clashes": "Aussagen, die paarweise, aber nicht alle zusammen stimmen können",
  "failed-plans": "Pläne, die nicht eingehalten wurden",
  changes: "Werte, an deren Stelle ein späterer trat",
  confirmations: "Quellen, die einander bestätigen",
  positions: "weitere Verbindungen von Aussagen, die zusammen wahr sein können",
};

export const rules: Catalogue<RuleMessages> = {
  "value-conflict": ({ question, sides, gap, sharedOrigin }, words) =>
    [
      `${words.say(question)} Die Quellen können nicht alle recht haben: ${sidesInWords(sides, words)}.`,
      gap.amount === null
        ? ""
        : `${areTwoValues(sides) ? "Abstand" : "Größter Abstand"}: ${words.say({ id: "gap.words", args: gap })}.`,
      sharedOrigin === null
        ? ""
        : `Aussagen, die einander widersprechen, gehen auf denselben Ursprung zurück (${midSentence(sharedOrigin)}): Eine davon gibt ihn falsch wieder.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "value-conflict.joint": ({ question, sides }, words) =>
    `${words.say(question)} Je zwei der Quellen können recht haben, aber nie alle zusammen: ${sidesInWords(sides, words)}.`,
  disputed: ({ question, sides }, words) =>
    `${words.say(question)} Die Quellen sind sich uneins, und nicht alle stellen es als Tatsache hin: ${sidesInWords(sides, words)}.`,
  "near-value": ({ question, sides, gap }, words) => {
    const apart = words.say({ id: "gap.words", args: gap });
    return `${words.say(question)} Die Quellen liegen knapp auseinander${apart === "" ? "" : ` (${apart})`}: ${sidesInWords(sides, words)}.`;
  },
  "name-variant.between": ({ question, sides }, words) =>
    `${words.say(question)} Die Namen unterscheiden sich so wenig, dass sie derselbe sein können: ${sidesInWords(sides, words)}.`,
  "wording-differs": ({ question, sides }, words) =>
    `${words.say(question)} Der Wortlaut weicht ab: ${sidesInWords(sides, words)}.`,
  "plan-not-kept": ({ question, plan, planned, isForecast, fact, happened, otherPlans, otherFacts }, words) =>
    [
      `${words.say(question)} ${isForecast ? "Vorhergesagt" : "Geplant"}, Stand ${words.say(planned)}: ${words.say(plan)}. Berichtet, Stand ${words.say(happened)}: ${words.say(fact)}. ${isForecast ? "Die Prognose traf nicht ein." : "Der Plan wurde nicht eingehalten."}`,
      otherPlans === null ? "" : `Weitere Pläne, die nicht eingehalten wurden: ${sideInWords(otherPlans, words)}.`,
      otherFacts === null ? "" : `Außerdem berichtet: ${sideInWords(otherFacts, words)}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  "changed-over-time": ({ question, earlier, later }, words) =>
    `${words.say(question)} Der Wert hat sich geändert: früher ${sideInWords(earlier, words)}; später ${sideInWords(later, words)}.`,
  "not-comparable": ({ question, first, second }, { say }) =>
    `${say(question)} ${quoted(say(first))} und ${quoted(say(second))} lassen sich nicht vergleichen; ob die Quellen übereinstimmen, kann niemand sagen.`,
  "not-comparable.unit": ({ question, unit, side }, words) =>
    `${words.say(question)} ${sideInWords(side, words)} lässt sich nicht in ${unitName(unit, words.number)} umrechnen, die Einheit der Eigenschaft, und wird mit keiner Angabe in ihr verglichen.`,
  "single-origin": ({ question, outlets, origin }, { list, say }) => {
    const who = outlets.length === 1 ? `Die Artikel von ${list(outlets)}` : list(outlets);
    const all = outlets.length === 2 ? "beide" : "alle";
    const but =
      origin === null
        ? "sind aber nicht unabhängig voneinander"
        : `gehen aber ${all} auf denselben Ursprung (${midSentence(origin)}) zurück`;
    return `${say(question)} ${who} widersprechen einander nicht, ${but}: Das zählt als eine Quelle, nicht als mehrere.`;
  },
  "self-conflict": ({ question, outlet, first, second }, { say }) =>
    `${say(question)} ${outlet} schreibt sowohl ${quoted(say(first))} als auch ${quoted(say(second))}; beides zugleich kann nicht stimmen.`,
  "impossible-timing.fact": ({ question, happened, published }, { say, when }) =>
    `${question} Der Eintrag gibt als Tatsache an: ${say(happened)}. Aber der Artikel erschien schon vorher, ${when(published)}.`,
  "impossible-timing.plan": ({ question, planned, said }, { say }) =>
    `${question} Der Eintrag nennt einen Plan (${say(planned)}), aber dessen Stand ist ${say(said)}, als das schon vorbei war.`,
  "impossible-timing.as-of": ({ asOf, published }, { say, when }) =>
    `Die Aussage soll mit Stand ${say(asOf)} gelten, aber der Artikel erschien schon vorher, ${when(published)}.`,
  "impossible-timing.edition": ({ article, published, replaced, later }, { when }) =>
    `${article} soll ${replaced} ersetzen, erschien aber ${when(published)}, vor ${replaced} (${when(later)}). Was ${replaced} sagt, wird überall beiseitegelassen, wo ${article} etwas sagt.`,
  "too-many-values": ({ question, different, things }, { list, number, say }) =>
    `${say(question)} Das ist mehr, als vollständig untersucht wird: ${number(String(different))} Aussagen, die sich in Wert, Geltungsbereich, Status, Sprecher oder Zeit unterscheiden. Es kann mehr geben, als gemeldet wird: ${list(
      things.map((thing) => unseen[thing]),
      "or",
    )}.`,
  "settle.origin": ({ origin }) =>
    `Gehen Sie auf den Ursprung der widersprüchlichen Aussagen zurück (${midSentence(origin)}), und sehen Sie nach, was dort steht.`,
  "settle.by-kind": ({ kind }) => settlers[kind],
  "settle.same-unit": ({ kind, money }) =>
    kind === "text"
      ? "Vergleichen Sie die Worte in ihrer Sprache, an ihrem Ursprung."
      : money
        ? "Suchen Sie die Zahl in einer Einheit, oder legen Sie in story.yaml unter rates einen Kurs mit seinem Tag fest."
        : "Suchen Sie die Zahl in einer Einheit. Hat ein Eintrag die falsche Einheit, oder gehört eine Aussage zu einer anderen Eigenschaft, berichtigen Sie ihn.",
  "settle.second-origin": () => "Suchen Sie eine Quelle, die nicht auf denselben Ursprung zurückgeht.",
  "settle.spelling": () =>
    "Prüfen Sie die Schreibweise bei der Person oder Firma selbst. Sind beide richtig, tragen Sie eine in story.yaml als Aliasnamen ein.",
  "settle.split": ({ property }) =>
    `Teilen Sie „${property}“ in Fragen mit weniger Antworten auf: eine eigene Eigenschaft für jedes Jahr, jeden Ort oder jedes Produkt, nach dem sie fragt, oder eine eigene Entität für jede Sache.`,
  "settle.edition": ({ article, replaced }) =>
    `Ist ${replaced} der spätere Artikel, so entfernen Sie hier edition-of und schreiben Sie „edition-of: ${article}“ in ${replaced}; sonst berichtigen Sie das falsche Erscheinungsdatum.`,
  "settle.check-record": ({ claim }) => `Lesen Sie den Artikel noch einmal und prüfen Sie den Eintrag ${claim}.`,
  "rule.title": ({ rule }) => ruleTitles[rule],
  "rule.help": ({ rule }) => ruleHelp[rule],
};

/** What would settle a question of each kind. */
const settlers: Readonly<Record<KindName, string>> = {
  boolean:
    "Fragen Sie die Person oder Firma, um die es geht, oder suchen Sie ein Dokument von ihr aus der Zeit, das ja oder nein sagt.",
  date: "Suchen Sie ein datiertes Dokument aus der Zeit selbst: eine Pressemitteilung, eine Eingabe, eine archivierte Seite.",
  period: "Suchen Sie datierte Dokumente für Anfang und Ende.",
  quantity:
    "Suchen Sie die Zahl an ihrem Ursprung: eine Eingabe, ein Register, die zählende Stelle, mit dem Tag, für den sie gilt.",
  term: "Fragen Sie die Person oder Firma, um die es geht, oder suchen Sie ein Dokument, das es nennt.",
  entity: "Suchen Sie ein Dokument, das die Person oder Firma nennt: ein Register, eine Unterschrift, eine Eingabe.",
  set: "Suchen Sie die ganze Liste an ihrem Ursprung.",
  text: "Suchen Sie den genauen Wortlaut an seinem Ursprung: eine Aufnahme, ein Protokoll, das Dokument selbst.",
};
