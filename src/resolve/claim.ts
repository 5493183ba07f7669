import type { Article, Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Location } from "../model/location.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { type FileRecord, locate, type Pointer } from "../model/record.ts";
import type { Property, Story } from "../model/story.ts";
import type { WrittenArticle, WrittenClaim } from "../model/written.ts";
import { read } from "../values/catalogue.ts";
import type { Reading } from "../values/kind.ts";
import { readWrittenDate } from "./article.ts";
import { claimId, subjectOf } from "./claim-id.ts";
import type { Shared } from "./shared.ts";
import { type NamePlace, undeclared, unknownName } from "./unknown.ts";

interface Bound {
  readonly claim: Claim | null;
  readonly problems: readonly Problem[];
}

/**
 * Binds one claim. A claim whose subject, property, scope or value cannot be bound is left out of the comparison, with
 * a problem for each reason: compared without it, it would conflict or agree by mistake.
 */
export function bindClaim(
  written: WrittenArticle,
  index: number,
  article: Article,
  story: Story,
  shared: Shared,
): Bound {
  const claim = written.claims[index];
  if (claim === undefined) throw new Error(`${written.id} has no claim number ${index}.`);
  const id = claimId(written, claim);
  const subject = subjectOf(written, claim, story);
  const place = (pointer: Pointer, fromTop: Pointer | null = null) =>
    new ClaimPlace(written, index, id, story, pointer, fromTop);
  const subjectPlace = place(["about"], claim.about === null ? placeOfDefault(written) : null);
  const asOf = readWrittenDate(claim.asOf, story, place(["as-of"]));
  const withoutEffect = [
    ...(claim.saidBy === null ? [] : undeclared(claim.saidBy, "speaker", story.entities, place(["said-by"]))),
    ...(claim.origins ?? []).flatMap((origin, order) =>
      undeclared(origin, "origin", story.origins, place(["origins", order])),
    ),
    ...asOf.problems,
  ];
  const binding = [
    ...undeclared(subject, "subject", story.entities, subjectPlace),
    ...undeclared(claim.property, "property", story.properties, place(["property"])),
    ...scopeProblems(claim, story, place),
  ];
  const property = own(story.properties, claim.property);
  const reading =
    property === undefined
      ? null
      : shared.reading(property, claim.value, written.language, () =>
          read(property.kind, claim.value, contextOf(property, story, written)),
        );
  const problems = [...withoutEffect, ...binding, ...readingProblems(reading, story, place(["value"]))];
  if (binding.length > 0 || property === undefined || reading === null || !reading.ok) return { claim: null, problems };
  return {
    problems,
    claim: {
      id,
      article: article.id,
      story: story.id,
      subject,
      property: property.id,
      value: claim.value,
      denotation: said(reading.denotation, claim),
      status: claim.status,
      scope: shared.scope(claim.scope),
      saidBy: claim.saidBy,
      asOf: asOf.date ?? article.published,
      origins: claim.origins ?? article.origins,
      quote: claim.quote,
      prefix: claim.prefix,
      suffix: claim.suffix,
      translation: claim.translation,
      at: claim.at,
      note: claim.note,
      index,
      location: place(["value"]).locate(),
    },
  };
}

/** A place in a claim. What only a problem needs is made when one asks: nearly all names are in order. */
class ClaimPlace implements NamePlace {
  readonly story: string;
  readonly claim: string;
  readonly #record: FileRecord;
  readonly #pointer: Pointer;
  readonly #fromTop: Pointer | null;
  readonly #index: number;

  /** `pointer` leads from the claim to the place; `fromTop`, where the place is elsewhere in the file. */
  constructor(
    { record }: WrittenArticle,
    index: number,
    id: string,
    story: Story,
    pointer: Pointer,
    fromTop: Pointer | null = null,
  ) {
    this.story = story.id;
    this.claim = id;
    this.#record = record;
    this.#pointer = pointer;
    this.#fromTop = fromTop;
    this.#index = index;
  }

  get about(): string {
    return `${this.claim}:${this.#pointer.join(".")}`;
  }

  locate(): Location {
    return locate(this.#record, this.#fromTop ?? ["claims", this.#index, ...this.#pointer]);
  }
}

/** A default subject stands in the head of the article. */
function placeOfDefault(written: WrittenArticle): Pointer {
  return written.about === null ? ["article"] : ["article", "about"];
}

function contextOf(property: Property, story: Story, { language }: WrittenArticle) {
  return { property, story, language };
}

/** The denial of a yes is a no. */
function said(denotation: Denotation, { status }: WrittenClaim): Denotation {
  return status === "denial" && denotation.kind === "boolean"
    ? { ...denotation, value: !denotation.value }
    : denotation;
}

function scopeProblems(claim: WrittenClaim, story: Story, place: (pointer: Pointer) => NamePlace): readonly Problem[] {
  return Object.entries(claim.scope).flatMap(([dimension, terms]) => {
    const declared = own(story.terms, dimension);
    const at = place(["scope", dimension]);
    if (declared === undefined) return undeclared(dimension, "dimension", story.terms, at);
    return terms.flatMap((term) => undeclared(term, "term", declared, at));
  });
}

function readingProblems(reading: Reading<Denotation> | null, story: Story, place: NamePlace): readonly Problem[] {
  if (reading === null) return [];
  if (reading.ok) {
    return (reading.unknown ?? []).flatMap(({ name, nearest: near }) =>
      near === null ? [] : [nameVariant(name, near, story, place)],
    );
  }
  if (reading.problem.id === "value.unknown-term") {
    const { written: name, nearest: suggestion } = reading.problem.args;
    return [unknownName(name, "term", suggestion, place)];
  }
  return [
    {
      rule: "schema",
      about: place.about,
      story: place.story,
      claim: place.claim,
      message: reading.problem,
      suggestions: [],
      locations: [place.locate()],
      fatal: false,
    },
  ];
}

/** A name spelt almost like a declared one: said once, and compared as a near value, never taken for the same. */
function nameVariant(name: string, near: string, story: Story, place: NamePlace): Problem {
  const declared = own(story.entities, near)?.name ?? near;
  return {
    rule: "name-variant",
    about: place.about,
    story: place.story,
    claim: place.claim,
    message: message("name-variant", { name, declared }),
    suggestions: [message("suggest.alias", { name, declared, id: near })],
    locations: [place.locate()],
    fatal: false,
  };
}
