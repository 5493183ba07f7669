import type { InferMessages, RuleInWords } from "../../model/messages/infer.ts";
import type { Catalogue } from "../catalogue.ts";

export const infer: Partial<Catalogue<InferMessages>> = {
  "infer.question": ({ subject, question, end }) => {
    const side = end === null ? "" : end === "start" ? " (het begin)" : " (het einde)";
    return `${subject === null ? "" : `${subject}: `}${question}${side}`;
  },
  clash: ({ sayings, rules, certain }, { say, list }) => {
    const said = sayings.map(({ question, says, outlet }) => `${say(question)} ${say(says)} (${outlet})`).join("; ");
    const many = rules.length > 1;
    const which = `${many ? "de regels" : "de regel"} ${list(rules.map(ruleInWords))} van het dossier`;
    return certain
      ? `Dit kan onder ${which} niet allemaal kloppen: ${said}.`
      : `Geldt ${which}, dan kan dit niet allemaal kloppen, al kan een andere bron of een nadere blik uitsluitsel geven: ${said}.`;
  },
  "clash.missing": ({ rule, missing }, { say, list }) =>
    `De regel ${ruleInWords(rule)} van het dossier vraagt een antwoord dat geen bron geeft: ${list(missing.map(say))}`,
  "clash.step.claim": ({ question, says, outlet, status, file, line }, { say }) =>
    `${outlet}${status === "fact" ? "" : ` (${say({ id: "status.name", args: { status } })})`} antwoordt op ‘${say(question)}’: ${say(says)} (${file}:${line}).`,
  "clash.step.not-before": ({ rule, question, day }, words) =>
    `Volgens de regel ${ruleInWords(rule)} is het antwoord op ‘${words.say(question)}’: ${day === null ? "nooit" : `niet vóór ${words.day(day)}`}.`,
  "clash.step.not-after": ({ rule, question, day }, words) =>
    `Volgens de regel ${ruleInWords(rule)} is het antwoord op ‘${words.say(question)}’: niet na ${words.day(day)}.`,
  "clash.step.apart": ({ days }, { plural }) =>
    days === null ? "Er blijft geen dag over." : `Dat is ${plural(days, { one: "# dag", other: "# dagen" })} te vroeg.`,
  "clash.step.missing": ({ rule, question }, { say }) =>
    `Volgens de regel ${ruleInWords(rule)} moet dan een bron antwoord geven op ‘${say(question)}’; geen doet het.`,
  "clash.settle": ({ rules }, { list }) =>
    `Controleer de genoemde beweringen bij hun herkomst. Kloppen ze allemaal, dan klopt in story.yaml ${rules.length > 1 ? "een van de regels" : "de regel"} ${list(rules)} niet.`,
};

function ruleInWords({ id, because }: RuleInWords): string {
  return because === null ? id : `${id} (${because.replace(/[.\s]+$/, "")})`;
}
