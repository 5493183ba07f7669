import type { Claim } from "../model/article.ts";
import { inWriting } from "../model/in-writing.ts";
import type { Location } from "../model/location.ts";
import type { Question } from "../model/question.ts";
import { jsonString, jsonStringOrNull, jsonStrings } from "./json-text.ts";
import type { ValuesInJson } from "./json-value.ts";
import type { LookUp } from "./look-up.ts";

/** Writes claims as lines of the JSON report; what the claims of one question share is written once. */
export function claimLines(look: LookUp, values: ValuesInJson): (claim: Claim) => string {
  return (claim) => {
    const { id, article, value, denotation, status, saidBy, asOf, origins, at } = claim;
    const answered = look.questionOf(claim);
    const question = answered === null ? "null" : jsonString(answered.question.id);
    const names = `"id":${jsonString(id)},"question":${question},"article":${jsonString(article)},"subject":${jsonString(claim.subject)},"property":${jsonString(claim.property)}`;
    const says = `"value":{"written":${jsonString(inWriting(value))},${values.members(denotation, look.says(claim))}}`;
    const limits = `"status":"${status}","scope":${values.scope(claim.scope)},"saidBy":${jsonStringOrNull(saidBy)},"asOf":${jsonStringOrNull(asOf?.written ?? null)},"origins":${jsonStrings(origins)}`;
    const stands = answered === null ? `"positions":null,"beside":null` : standingJson(answered);
    return `{${names},${says},${limits},${wordsJson(claim)},"at":${at},"note":${jsonStringOrNull(claim.note)},${stands},"location":${locationJson(claim.location)}}`;
  };
}

function wordsJson({ quote, prefix, suffix, translation }: Claim): string {
  return `"quote":${jsonStringOrNull(quote)},"prefix":${jsonStringOrNull(prefix)},"suffix":${jsonStringOrNull(suffix)},"translation":${jsonStringOrNull(translation)}`;
}

function standingJson({ question, order }: { readonly question: Question; readonly order: number }): string {
  const span = question.spans[order] ?? null;
  const beside = question.beside[order] ?? null;
  return `"positions":${span === null ? "null" : `[${span[0]},${span[1]}]`},"beside":${beside === null ? "null" : `"${beside}"`}`;
}

function locationJson({ file, line, column, endLine, endColumn }: Location): string {
  return `{"file":${jsonString(file)},"line":${line},"column":${column},"endLine":${endLine},"endColumn":${endColumn}}`;
}
