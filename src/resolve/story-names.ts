import type { NameStep } from "../model/messages/names.ts";
import { originIds } from "../model/origin-names.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import { cycleProblems, type Steps } from "./cycles.ts";
import { depthProblems } from "./depths.ts";
import type { ProblemPlace } from "./problem-at.ts";
import { unitProblems } from "./property-units.ts";
import { ruleNames } from "./rule-names.ts";
import { undeclared } from "./unknown.ts";

/** The names that a story's own definitions use must be declared in it too, and the units of its properties be units. */
export function storyNames(story: Story): readonly Problem[] {
  const place = (...pointer: Pointer): ProblemPlace => ({
    story: story.id,
    claim: null,
    about: `${story.id}:${pointer.join(".")}`,
    locate: () => locate(story.record, pointer),
  });
  const { entities, origins, terms, properties } = story;
  return [
    ...Object.values(entities).flatMap(({ id, partOf }) =>
      partOf === null ? [] : undeclared(partOf, "entity", entities, place("entities", id, "part-of")),
    ),
    ...Object.values(origins).flatMap(({ id, by, origins: upstream }) => [
      ...(by === null ? [] : undeclared(by, "entity", entities, place("origins", id, "by"))),
      ...upstream.flatMap((origin, index) =>
        undeclared(origin, "origin", originIds(story), place("origins", id, "origins", index)),
      ),
    ]),
    ...Object.entries(terms).flatMap(([dimension, declared]) =>
      Object.values(declared).flatMap(({ id, broader }) =>
        broader.flatMap((term) => undeclared(term, "term", declared, place("terms", dimension, id, "broader"))),
      ),
    ),
    ...Object.values(properties).flatMap(({ id, terms: dimension }) =>
      dimension === null ? [] : undeclared(dimension, "dimension", terms, place("properties", id, "terms")),
    ),
    ...unitProblems(story, (id) => place("properties", id, "unit")),
    ...ruleNames(story),
    ...storyCycles(story, place),
  ];
}

/** The wholes of entities, the upstream of origins and the broader terms of a dimension must come to an end. */
function storyCycles(
  { entities, origins, terms }: Story,
  place: (...pointer: Pointer) => ProblemPlace,
): readonly Problem[] {
  const wholes = steps(Object.values(entities), ({ partOf }) => (partOf === null ? [] : [partOf]));
  const upstream = steps(Object.values(origins), (origin) => origin.origins);
  return [
    ...wayProblems(wholes, "part-of", (id) => place("entities", id, "part-of")),
    ...cycleProblems(upstream, "origins", (id) => place("origins", id, "origins")),
    ...Object.entries(terms).flatMap(([dimension, declared]) =>
      wayProblems(
        steps(Object.values(declared), ({ broader }) => broader),
        "broader",
        (id) => place("terms", dimension, id, "broader"),
      ),
    ),
  ];
}

/** The ways to what lies above a name must come to an end, and soon. */
function wayProblems(upwards: Steps, step: NameStep, place: (name: string) => ProblemPlace): readonly Problem[] {
  return [...cycleProblems(upwards, step, place), ...depthProblems(upwards, step, place)];
}

function steps<Item extends { readonly id: string }>(
  items: readonly Item[],
  next: (item: Item) => readonly string[],
): Steps {
  return new Map(items.map((item) => [item.id, next(item)]));
}
