import { rules } from "../judge/catalogue.ts";
import { familyOf, partsOf } from "../judge/decisions/family.ts";
import type { RecordedDecision } from "../judge/rule.ts";
import type { Claim } from "../model/article.ts";
import { assertNever } from "../model/assert-never.ts";
import type { Problem } from "../model/problem.ts";
import { readReference } from "../model/reference.ts";
import { questionsNamed } from "../model/rule-references.ts";
import type { Story } from "../model/story.ts";
import { claimQuestion, type KnownFinding, type StoryPieces } from "./story-pieces.ts";

/** What an edit of articles touches: only findings on this may be others than before. */
export interface Touched {
  /** The files of the articles. */
  readonly files: ReadonlySet<string>;
  /** Ids of questions. */
  readonly questions: ReadonlySet<string>;
  /** Whether the story's own rules may find something else. */
  readonly rules: boolean;
  /** What is said of names spelt almost alike in other articles' claims on the questions. */
  readonly variants: readonly Problem[];
  /** The ids of the findings that say so where the questions do not. */
  readonly variantFindings: ReadonlySet<string>;
  /** The families of findings on which decisions stand otherwise. */
  readonly decided: ReadonlySet<string>;
}

/** What is touched where some claims have changed: a story's own rules bind the questions that they name. */
export function touchedBy(
  files: readonly string[],
  changed: readonly Claim[],
  { story, articles, questions }: StoryPieces,
): Touched {
  const touched = new Set(changed.map(claimQuestion));
  const named = propertiesNamed(story);
  const rules = changed.some(({ property }) => named.has(property));
  if (rules) for (const { id, property } of questions) if (named.has(property)) touched.add(id);
  const known = articles.flatMap(({ head, variants }) => (files.includes(head.file) ? [] : variants));
  const variants = known.filter(({ question }) => touched.has(question)).map(({ problem }) => problem);
  const variantFindings = new Set(variants.map(({ rule, about }) => `${rule}:${about}`));
  return { files: new Set(files), questions: touched, rules, variants, variantFindings, decided: new Set() };
}

/** The properties that a story's own rules look at. */
function propertiesNamed(story: Story): ReadonlySet<string> {
  const references = story.rules.flatMap((rule) => questionsNamed(rule).map(({ reference }) => reference));
  return new Set(references.map((reference) => readReference(reference, story).property));
}

/** The same, with the decisions on what was or is found there. */
export function withDecided(
  touched: Touched,
  found: readonly Pick<KnownFinding, "id">[],
  decisions: readonly RecordedDecision[],
): Touched {
  const decided = new Set(found.map(({ id }) => familyOf(id)));
  for (const { decision } of decisions)
    if (touched.questions.has(partsOf(decision.finding).about)) decided.add(familyOf(decision.finding));
  return { ...touched, decided };
}

/** Whether a finding may be another after an edit, by what its rule says that it hangs on. */
export function isTouched(
  { id, rule, question, file }: Pick<KnownFinding, "id" | "rule" | "question" | "file">,
  touched: Touched,
): boolean {
  const ofFile = file !== null && touched.files.has(file);
  const ofQuestion = question !== null && touched.questions.has(question);
  const { hangsOn } = rules[rule];
  switch (hangsOn) {
    case "question":
      return ofQuestion;
    case "file":
      return ofFile;
    case "name":
      return question === null ? ofFile || touched.variantFindings.has(id) : ofQuestion;
    case "story-rules":
      return touched.rules;
    case "decision":
      return touched.decided.has(familyOf(id.slice(rule.length + 1)));
    case "definitions":
    case "articles":
      // An edit by which a definition begins or ceases to be used, or an article has another address, is checked as a whole.
      return false;
    default:
      return assertNever(hangsOn);
  }
}
