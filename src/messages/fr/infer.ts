import type { InferMessages, RuleInWords } from "../../model/messages/infer.ts";
import type { Catalogue } from "../catalogue.ts";

export const infer: Partial<Catalogue<InferMessages>> = {
  "infer.question": ({ subject, question, end }) => {
    const side = end === null ? "" : end === "start" ? " (son début)" : " (sa fin)";
    return `${subject === null ? "" : `${subject} : `}${question}${side}`;
  },
  clash: ({ sayings, rules, certain }, { say, list }) => {
    const said = sayings.map(({ question, says, outlet }) => `${say(question)} ${say(says)} (${outlet})`).join("; ");
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
  "clash.step.not-before": ({ rule, question, day }, words) =>
    `Selon la règle ${ruleInWords(rule)}, la réponse à « ${words.say(question)} » est : ${day === null ? "jamais" : `pas avant le ${words.day(day)}`}.`,
  "clash.step.not-after": ({ rule, question, day }, words) =>
    `Selon la règle ${ruleInWords(rule)}, la réponse à « ${words.say(question)} » est : pas après le ${words.day(day)}.`,
  "clash.step.apart": ({ days }, { plural }) =>
    days === null ? "Il ne reste aucun jour." : `C’est ${plural(days, { one: "# jour", other: "# jours" })} trop tôt.`,
  "clash.step.missing": ({ rule, question }, { say }) =>
    `Selon la règle ${ruleInWords(rule)}, une source doit alors répondre à « ${say(question)} » ; aucune ne le fait.`,
  "clash.settle": ({ rules }, { list }) =>
    `Vérifiez les affirmations citées à leur origine. Si toutes sont justes, ${rules.length > 1 ? "l’une des règles" : "la règle"} ${list(rules)} de story.yaml est fausse.`,
};

function ruleInWords({ id, because }: RuleInWords): string {
  return because === null ? id : `${id} (${because.replace(/[.\s]+$/, "")})`;
}
