import type { Denotation } from "../model/denotation.ts";
import type { Position, Question } from "../model/question.ts";
import { jsonString } from "./json-text.ts";
import type { ValuesInJson } from "./json-value.ts";
import type { LookUp } from "./look-up.ts";
import { rangeOf } from "./safe-to-publish.ts";

/** A question as one line of the JSON report. */
export function questionLine(question: Question, look: LookUp, values: ValuesInJson): string {
  const { id, story, subject, property, kind, outcome, origins, commonGround, positions } = question;
  const member = (denotation: Denotation) => values.members(denotation, look.denotes(denotation, question));
  const names = `"subject":${jsonString(subject)},"subjectName":${jsonString(look.entityName(story, subject))},"property":${jsonString(property)}`;
  const asked = `"kind":"${kind}","question":${jsonString(question.question)},"outcome":"${outcome}","origins":${origins}`;
  const ground = commonGround === null ? "null" : `{${member(commonGround)}}`;
  const lines = positions.map((position) => positionJson(position, member(position.denotation), values));
  return `{"id":${jsonString(id)},"story":${jsonString(story)},${names},${asked},"commonGround":${ground},"range":${rangeJson(question, look, values)},"positions":[${lines.join(",")}]}`;
}

function positionJson({ scope, claims, origins }: Position, members: string, values: ValuesInJson): string {
  return `{${members},"scope":${values.scope(scope)},"claims":${claims},"origins":${origins}}`;
}

function rangeJson(question: Question, look: LookUp, values: ValuesInJson): string {
  const { range, rangeAs } = question;
  const said = range === null ? null : rangeOf(question, look);
  return range === null || said === null ? "null" : `{"as":"${rangeAs}",${values.members(range, said)}}`;
}
