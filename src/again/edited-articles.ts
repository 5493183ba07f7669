import { readText } from "../load/read-text.ts";
import type { Source } from "../load/source.ts";
import type { Claim } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { isSame } from "../model/same.ts";
import type { WrittenArticle } from "../model/written.ts";
import { readArticle } from "../read.ts";
import { type BoundAlone, bindAlone } from "../resolve/bind-alone.ts";
import type { KnownClaims } from "./known-claims.ts";
import { headOf, type KnownArticle, type StoryPieces, variantsOf } from "./story-pieces.ts";

/** An article that has changed since its story was checked. */
export interface EditedArticle {
  /** What was known of it. */
  readonly known: KnownArticle;
  readonly written: WrittenArticle;
  readonly bound: BoundAlone;
  /** What is wrong with its file and its names. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and binds the articles that have changed. Null where one of them may touch more than the questions on which it speaks: it
 * cannot be used, has another id, text or address than before, replaces another article, now or before, or is replaced by
 * one and has another day of publication than before.
 */
export async function readEdited(
  files: readonly string[],
  { story, articles }: StoryPieces,
  source: Source,
): Promise<readonly EditedArticle[] | null> {
  const edited: EditedArticle[] = [];
  const replaced = new Set(articles.flatMap(({ head }) => head.editionOf ?? []));
  for (const file of files) {
    const known = articles.find(({ head }) => head.file === file);
    const text = readText(source, file);
    if (known === undefined || "problem" in text) return null;
    const { article: written, problems } = await readArticle(file, text.text);
    if (written === null || !staysItself(written, known)) return null;
    const bound = bindAlone(written, story);
    if (replaced.has(written.id) && !isSame(bound.article.published, known.head.published)) return null;
    edited.push({ known, written, bound, problems: [...problems, ...bound.problems] });
  }
  return edited;
}

function staysItself({ id, text, url, editionOf }: WrittenArticle, { head, isEdition }: KnownArticle): boolean {
  return id === head.id && text === head.text && url === head.url && editionOf === null && !isEdition;
}

/**
 * The claims by which an article says something else than before, or elsewhere in its file: as they were, and as they are. Of a
 * name that is spelt almost like another its file speaks only where its question does not: the two are looked at together.
 */
export function claimsChanged({ known, bound }: EditedArticle, claims: KnownClaims): readonly Claim[] {
  const before = new Map(claims.of(known).map((claim) => [claim.id, claim]));
  const sameHead = isSame(known.head, headOf(bound.article));
  const variants = new Set(variantsOf(bound).map(({ problem }) => problem.claim));
  const changed: Claim[] = [];
  for (const claim of bound.claims) {
    const was = before.get(claim.id);
    before.delete(claim.id);
    if (was === undefined || !sameHead || variants.has(claim.id) || !isSame(was, claim))
      changed.push(claim, was ?? claim);
  }
  return [...changed, ...before.values()];
}
