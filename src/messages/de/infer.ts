import type { InferMessages, RuleInWords } from "../../model/messages/infer.ts";
import type { Catalogue } from "../catalogue.ts";

export const infer: Partial<Catalogue<InferMessages>> = {
  "infer.question": ({ subject, question, end }) => {
    const side = end === null ? "" : end === "start" ? " (Beginn)" : " (Ende)";
    return `${subject === null ? "" : `${subject}: `}${question}${side}`;
  },
  clash: ({ sayings, rules, certain }, { say, list }) => {
    const said = sayings.map(({ question, says, outlet }) => `${say(question)} ${say(says)} (${outlet})`).join("; ");
    const many = rules.length > 1;
    const which = `${many ? "den Regeln" : "der Regel"} ${list(rules.map(ruleInWords))} der Story`;
    return certain
      ? `Das kann unter ${which} nicht alles stimmen: ${said}.`
      : `Gilt ${list(rules.map(ruleInWords))} aus den Regeln der Story, so kann das nicht alles stimmen, doch eine weitere Quelle oder ein genauerer Blick mag es klären: ${said}.`;
  },
  "clash.missing": ({ rule, missing }, { say, list }) =>
    `Die Regel ${ruleInWords(rule)} der Story braucht eine Antwort, die keine Quelle gibt: ${list(missing.map(say))}`,
  "clash.step.claim": ({ question, says, outlet, status, file, line }, { say }) =>
    `${outlet}${status === "fact" ? "" : ` (${say({ id: "status.name", args: { status } })})`} antwortet auf „${say(question)}“: ${say(says)} (${file}:${line}).`,
  "clash.step.not-before": ({ rule, question, day }, words) =>
    `Nach der Regel ${ruleInWords(rule)} lautet die Antwort auf „${words.say(question)}“: ${day === null ? "nie" : `nicht vor dem ${words.day(day)}`}.`,
  "clash.step.not-after": ({ rule, question, day }, words) =>
    `Nach der Regel ${ruleInWords(rule)} lautet die Antwort auf „${words.say(question)}“: nicht nach dem ${words.day(day)}.`,
  "clash.step.apart": ({ days }, { plural }) =>
    days === null ? "Kein Tag bleibt übrig." : `Das ist ${plural(days, { one: "# Tag", other: "# Tage" })} zu früh.`,
  "clash.step.missing": ({ rule, question }, { say }) =>
    `Nach der Regel ${ruleInWords(rule)} muss dann eine Quelle auf „${say(question)}“ antworten; keine tut es.`,
  "clash.settle": ({ rules }, { list }) =>
    `Prüfen Sie die genannten Aussagen an ihrem Ursprung. Stimmen alle, so ist in story.yaml ${rules.length > 1 ? "eine der Regeln" : "die Regel"} ${list(rules)} falsch.`,
};

function ruleInWords({ id, because }: RuleInWords): string {
  return because === null ? id : `${id} (${because.replace(/[.\s]+$/, "")})`;
}
