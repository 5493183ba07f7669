import fc from "fast-check";
import { expect, it } from "vitest";
import type { Data } from "../../src/model/data.ts";
import type { Denotation, EntityReference, SetDenotation } from "../../src/model/denotation.ts";
import { entity } from "../../src/values/entity.ts";
import type { Kind, ValueContext } from "../../src/values/kind.ts";
import { set } from "../../src/values/set.ts";
import { term } from "../../src/values/term.ts";
import { contextOf, denote, vocabulary } from "./norsund.ts";

/** Whether a single possible value (a world) satisfies a denotation; told apart from the code under test as far as can be. */
type Satisfies<D, World> = (denotation: D, world: World) => boolean;

const region = vocabulary.terms["region"] ?? {};
const terms = Object.keys(region);
const termOrName = [...Object.keys(vocabulary.entities), "Bo Berg"];

/** A member and all that is above it, found by walking. */
function above(id: string, wider: (id: string) => readonly string[], seen: readonly string[] = []): readonly string[] {
  if (seen.includes(id)) return seen;
  return wider(id).reduce<readonly string[]>((found, next) => above(next, wider, found), [...seen, id]);
}

const broader = (id: string) => above(id, (one) => region[one]?.broader ?? []);
const whole = (id: string) => above(id, (one) => [vocabulary.entities[one]?.partOf ?? []].flat());
const idOf = ({ id, name }: EntityReference) => id ?? name;

const isTerm: Satisfies<Denotation, string> = (denotation, world) =>
  denotation.kind === "term" && broader(world).some((id) => denotation.terms.includes(id));
const isEntity: Satisfies<Denotation, string> = (denotation, world) =>
  denotation.kind === "entity" && whole(world).some((id) => denotation.entities.map(idOf).includes(id));

/** All sets of terms that hold the wholes of their parts: what such a set touches. */
const worlds: readonly ReadonlySet<string>[] = terms
  .reduce<string[][]>((sets, id) => sets.concat(sets.map((one) => one.concat(id))), [[]])
  .map((ids) => new Set(ids))
  .filter((world) => [...world].every((id) => broader(id).every((wider) => world.has(wider))));

const isSet: Satisfies<SetDenotation, ReadonlySet<string>> = ({ required, allowed, excluded }, world) => {
  const covers = (list: readonly EntityReference[], id: string) =>
    terms.some((part) => broader(part).includes(id) && broader(part).some((one) => list.map(idOf).includes(one)));
  return (
    required.every((one) => world.has(idOf(one))) &&
    excluded.every((one) => !world.has(idOf(one))) &&
    (allowed === null || [...world].every((id) => covers(allowed, id)))
  );
};

/** The largest groups of denotations that some world satisfies, each as the places of its members. */
function byBruteForce<D, World>(denotations: readonly D[], all: readonly World[], satisfies: Satisfies<D, World>) {
  const groups = all.map((world) => denotations.flatMap((one, place) => (satisfies(one, world) ? place : [])));
  const isLargest = (group: readonly number[]) =>
    group.length > 0 &&
    !groups.some((other) => other.length > group.length && group.every((place) => other.includes(place)));
  return new Set(groups.filter(isLargest).map((group) => group.join()));
}

function found<D extends Denotation>(kind: Kind<D>, denotations: readonly D[], context: ValueContext) {
  const { values, fits } = kind.positions(denotations, context);
  const groups = values.map((_, place) =>
    fits.flatMap((ranges, member) => (ranges.some(([first, last]) => first <= place && place <= last) ? member : [])),
  );
  expect(new Set(groups.map((group) => group.join())).size).toBe(groups.length);
  return new Set(groups.map((group) => group.join()));
}

const or = (names: readonly string[]) =>
  fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }).map((some) => some.join(" or "));
const written = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 6 });

it("positions of terms are those that brute force finds", () => {
  const context = contextOf({ kind: "term" });
  fc.assert(
    fc.property(written(or(terms)), (values) => {
      const denotations = values.map((value) => denote(term, value, context));
      expect(found(term, denotations, context)).toEqual(byBruteForce<Denotation, string>(denotations, terms, isTerm));
    }),
  );
});

it("positions of entities are those that brute force finds", () => {
  const context = contextOf({ kind: "entity" });
  const names = fc.constantFrom(
    "port-authority",
    "norsund-ferry",
    "night-boat",
    "ada-lind",
    "Bo Berg",
    "The Twin",
    "twin-a",
    "Bo Berg or night-boat",
  );
  fc.assert(
    fc.property(written(names), (values) => {
      const denotations = values.map((value) => denote(entity, value, context));
      expect(found(entity, denotations, context)).toEqual(
        byBruteForce<Denotation, string>(denotations, termOrName, isEntity),
      );
    }),
  );
});

const members = fc.array(fc.constantFrom(...terms), { maxLength: 2 });
const bounds: fc.Arbitrary<Data> = fc.oneof(
  members.filter((list) => list.length > 0),
  members.map((exactly) => ({ exactly })),
  fc.record({ including: members, without: members.filter((list) => list.length > 0) }),
);

it("positions of sets are those that brute force finds, and sets stand as their worlds do", () => {
  const context = contextOf({ kind: "set", of: "term" });
  fc.assert(
    fc.property(written(bounds), (values) => {
      const denotations = values.flatMap((value) => {
        const reading = set.read(value, context);
        return reading.ok ? [reading.denotation] : [];
      });
      expect(found(set, denotations, context)).toEqual(byBruteForce(denotations, worlds, isSet));
      for (const a of denotations)
        for (const b of denotations) {
          const meet = worlds.some((world) => isSet(a, world) && isSet(b, world));
          expect(set.relate(a, b, context) === "disjoint").toBe(!meet);
          if (["same", "narrower"].includes(set.relate(a, b, context))) {
            expect(worlds.every((world) => !isSet(a, world) || isSet(b, world))).toBe(true);
          }
        }
    }),
    { numRuns: 60 },
  );
});

it("a hundred thousand claims over few values have these positions, and thousands of values thousands", () => {
  const people = contextOf({ kind: "entity" });
  const few = ["port-authority", "night-boat", "Bo Berg"].map((name) => denote(entity, name, people));
  expect(
    entity.positions(
      Array.from({ length: 100_000 }, (_, index) => few[index % 3] ?? few[0]).filter((one) => one !== undefined),
      people,
    ).values,
  ).toHaveLength(2);
  const many = Array.from({ length: 5_000 }, (_, index): Denotation & { kind: "entity" } => ({
    kind: "entity",
    entities: [{ id: null, name: `Person ${index}` }],
    doubt: false,
  }));
  expect(entity.positions(many, people).values).toHaveLength(5_000);
  const sets = contextOf({ kind: "set", of: "entity" });
  const lists = Array.from({ length: 1_000 }, (_, index) => denote(set, { exactly: [`Person ${index}`] }, sets));
  const { values, fits } = set.positions(lists, sets);
  expect(values).toHaveLength(1_000);
  expect(fits.every((ranges) => ranges.length === 1)).toBe(true);
});

it("sets that agree by the thousand are one position", () => {
  const context = contextOf({ kind: "set", of: "entity" });
  const lists = Array.from({ length: 1_000 }, (_, index) => denote(set, [`Person ${index}`], context));
  expect(set.positions(lists, context).values).toHaveLength(1);
});
