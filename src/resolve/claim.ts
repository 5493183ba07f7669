import { type Article, type Claim, isAhead } from "../model/article.ts";
import type { Denotation } from "../model/denotation.ts";
import { byId } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Property, Story } from "../model/story.ts";
import type { WrittenArticle, WrittenClaim } from "../model/written.ts";
import { claimPart, defaultSubject } from "./claim-id.ts";
import { claimProblems } from "./claim-problems.ts";
import { duplicateClaim } from "./duplicates.ts";
import type { Shared } from "./shared.ts";
import { valuePlaces } from "./value-places.ts";

interface BoundClaims {
  /** In code-unit order of id. */
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** What binding the claims of an article gave, while it and its story stay the same objects. */
const boundBefore = new WeakMap<WrittenArticle, BoundIn>();

interface BoundIn extends BoundClaims {
  readonly story: Story;
  /** What claims denote that are left out for want of a day: they use its names all the same. */
  readonly undated: readonly Denotation[];
}

/** The bound claims of an article; those of an earlier run, where neither its record nor its story has been read again since. */
export function bindClaims(written: WrittenArticle, article: Article, shared: Shared): BoundClaims {
  const { story } = shared;
  const known = boundBefore.get(written);
  if (known?.story === story) {
    const mainSubject = defaultSubject(written, story);
    for (const claim of written.claims) shared.use(claim, claim.about ?? mainSubject);
    for (const denotation of known.undated) shared.useDenotation(denotation);
    return known;
  }
  const bound = bindAnew(written, article, shared);
  boundBefore.set(written, bound);
  return bound;
}

/**
 * Binds the claims of an article. A claim whose subject, property, scope or value cannot be bound is left out of the
 * comparison, with a problem for each reason: compared without it, it would conflict or agree by mistake. So is one that holds for a
 * time which cannot be read, where a later one might take its place; and a claim that has the id of an earlier one.
 *
 * This is the hot loop of the room: a claim in order costs a few look-ups and its own object, nothing else. What is
 * wrong with one is found out apart, once it is known that something is.
 */
function bindAnew(written: WrittenArticle, article: Article, shared: Shared): BoundIn {
  const claims: Claim[] = [];
  const duplicates: Problem[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  const mainSubject = defaultSubject(written, shared.story);
  let isMainSubjectTold = false;
  const undated: Denotation[] = [];
  const isArticleUndated = written.published !== null && article.published === null;
  const place = valuePlaces(written.record);
  for (let index = 0; index < written.claims.length; index++) {
    const claim = written.claims[index];
    if (claim === undefined) break;
    const subject = claim.about ?? mainSubject;
    const part = claimPart(claim);
    const id = `${written.id}#${part}`;
    const earlier = first.get(part);
    if (earlier !== undefined) {
      shared.use(claim, subject);
      duplicates.push(duplicateClaim(written, index, earlier, { id, story: article.story, count: duplicates.length }));
      continue;
    }
    first.set(part, index);
    const reader = shared.reader(claim.property);
    const read = reader === null ? null : reader.read(claim.value, written.language);
    const scope = shared.scope(claim.scope);
    const origins = claim.origins === null ? null : shared.origins(claim.origins);
    const asOf = claim.asOf === null ? null : shared.date(claim.asOf);
    const isSubject = shared.entities.has(subject);
    const isSpeaker = claim.saidBy === null || shared.entities.has(claim.saidBy);
    const isInOrder =
      isSubject &&
      isSpeaker &&
      scope.isDeclared &&
      read?.isInOrder === true &&
      (origins === null || origins.areDeclared) &&
      (asOf === null || asOf.date !== null);
    if (!isInOrder) {
      const isArticles = claim.about === null && !isSubject;
      const isSubjectTold = isArticles && isMainSubjectTold;
      problems.push(...claimProblems({ written, index, claim, id, subject, read, asOf, isSubjectTold }, shared));
      isMainSubjectTold ||= isArticles;
    }
    const denotation = claim.status === "denial" ? read?.denied : read?.denotation;
    if (reader === null || read === null || denotation == null || !isSubject || !scope.isDeclared) continue;
    const isUndated = asOf === null ? isArticleUndated : asOf.date === null;
    if (isUndated && mayBeOvertaken(claim, reader.property)) {
      undated.push(denotation);
      shared.useDenotation(denotation);
      continue;
    }
    claims.push({
      id,
      article: article.id,
      story: article.story,
      subject,
      property: reader.property.id,
      value: read.value,
      denotation,
      status: claim.status,
      scope: scope.scope,
      saidBy: claim.saidBy,
      asOf: asOf === null ? article.published : asOf.date,
      origins: origins === null ? article.origins : origins.origins,
      quote: claim.quote,
      prefix: claim.prefix,
      suffix: claim.suffix,
      translation: claim.translation,
      at: claim.at,
      note: claim.note,
      index,
      location: place(index),
    });
  }
  return { claims: claims.sort(byId), problems: duplicates.concat(problems), story: shared.story, undated };
}

/** Whether a later statement may take the place of a claim: one on what changes, or on what is to come (DESIGN.md section 4, time). */
function mayBeOvertaken({ status }: WrittenClaim, { changes }: Property): boolean {
  return changes !== null || isAhead(status);
}
