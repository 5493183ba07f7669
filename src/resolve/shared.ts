import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import { isDeclaredScope } from "../model/declared-scope.ts";
import type { Denotation } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";
import type { Story } from "../model/story.ts";
import type { WrittenClaim } from "../model/written.ts";
import { readDate } from "../values/date.ts";
import { denotationText } from "../values/denotation-text.ts";
import { DeclaredNames } from "./declared-names.ts";
import { PropertyReader, type Readings } from "./property-reader.ts";
import {
  areDeclared,
  nameOfScope,
  type ReadValues,
  type SharedDate,
  type SharedOrigins,
  type SharedScope,
  valuesOf,
} from "./read-values.ts";

/**
 * What many claims of a story share is found out once and kept once: names looked up, scopes, lists of origins, dates and
 * denotations. Two claims of one story that state the same scope (in the same order), the same origins, the same as-of
 * date as written, or values of the same denotation hold one object: whoever compares claims may compare with `===`.
 */
export class Shared {
  readonly story: Story;
  readonly entities: DeclaredNames;
  readonly outlets: DeclaredNames;
  /** Most claims state none, which is one object. */
  #latestScope: SharedScope | null = null;
  readonly #usedScopes = new Set<SharedScope>();
  readonly #usedOrigins = new Set<SharedOrigins>();
  readonly #usedDenotations = new Set<Denotation>();
  readonly #values: ReadValues;
  readonly #readers = new Map<string, PropertyReader | null>();
  readonly #readerNamed = (name: string): PropertyReader | null => {
    const property = own(this.story.properties, name);
    return property === undefined ? null : new PropertyReader(property, this);
  };

  constructor(story: Story) {
    this.story = story;
    this.#values = valuesOf(story);
    this.entities = new DeclaredNames(story.entities);
    this.outlets = new DeclaredNames(story.outlets);
  }

  /** The one object of a scope. */
  scope(written: Claim["scope"]): SharedScope {
    if (written === this.#latestScope?.scope) return this.#latestScope;
    this.#latestScope = this.#sharedScope(written);
    return this.#latestScope;
  }

  #sharedScope(written: Claim["scope"]): SharedScope {
    const name = nameOfScope(written);
    const known = this.#values.scopes.get(name);
    const shared = known ?? { scope: written, isDeclared: isDeclaredScope(written, this.story) };
    if (known === undefined) this.#values.scopes.set(name, shared);
    this.#usedScopes.add(shared);
    return shared;
  }

  /** The one object of a list of origins. */
  origins(written: readonly string[]): SharedOrigins {
    const name = written.length === 1 ? (written[0] ?? "") : written.join(" ");
    const known = this.#values.origins.get(name);
    const shared = known ?? { origins: written, areDeclared: areDeclared(written, this.story) };
    if (known === undefined) this.#values.origins.set(name, shared);
    this.#usedOrigins.add(shared);
    return shared;
  }

  /** The one object of a date that anchors others, as written. */
  date(written: string): SharedDate {
    const known = this.#values.dates.get(written);
    if (known !== undefined) return known;
    const reading = readDate(written, this.story.seasons);
    const made: SharedDate = reading.ok
      ? { date: { written, spans: reading.spans, doubt: reading.doubt }, problem: null }
      : { date: null, problem: reading.problem };
    this.#values.dates.set(written, made);
    return made;
  }

  /** The one object of a denotation. */
  denotation(read: Denotation): Denotation {
    const text = denotationText(read);
    const known = this.#values.denotations.get(text);
    if (known !== undefined) return known;
    this.#values.denotations.set(text, read);
    return read;
  }

  /** What reads the values of a property; null where the story declares no such property. */
  reader(name: string): PropertyReader | null {
    return keptIn(this.#readers, name, this.#readerNamed);
  }

  /** What properties that read alike have read. */
  readings(name: string): Readings {
    return keptIn(this.#values.readings, name, noReadings);
  }

  /** Counts the names of a claim as used, where it is not bound, or was before. */
  use(claim: WrittenClaim, subject: string): void {
    this.entities.has(subject);
    this.reader(claim.property);
    if (claim.saidBy !== null) this.entities.has(claim.saidBy);
    if (claim.origins !== null) this.origins(claim.origins);
    this.scope(claim.scope);
  }

  /** Counts the names of a value as used, of a claim that is not bound. */
  useDenotation(denotation: Denotation): void {
    this.#usedDenotations.add(denotation);
  }

  /** What claims denote that are not bound. */
  usedDenotations(): Iterable<Denotation> {
    return this.#usedDenotations;
  }

  /** The properties that claims name. */
  usedProperties(): Iterable<string> {
    return this.#readers.keys();
  }

  /** The origins that claims and articles name. */
  usedOrigins(): Iterable<string> {
    return Array.from(this.#usedOrigins, ({ origins }) => origins).flat();
  }

  /** The different scopes of claims. */
  usedScopes(): Iterable<SharedScope> {
    return this.#usedScopes;
  }
}

function noReadings(): Readings {
  return { scalars: new Map(), others: new Map() };
}
