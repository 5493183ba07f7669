import type { Claim } from "../model/article.ts";
import { keptIn } from "../model/kept.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import { type Definition, definitionsOf } from "./definitions.ts";
import type { Shared } from "./shared.ts";
import { namesInArticles, ownNames, type UsedNames, usedNames } from "./used-names.ts";

/**
 * A problem for each definition of the story that nothing uses, not even misspelt.
 *
 * @param problems those found in the articles and the story
 */
export function unusedDefinitions(
  shared: Shared,
  claims: readonly Claim[],
  problems: readonly Problem[],
): readonly Problem[] {
  const { story } = shared;
  const used = usedNames(shared, claims, problems);
  return definitionsOf(story)
    .filter((definition) => !isUsed(definition, used))
    .map((definition) => unusedDefinition(definition, story));
}

/** The definitions of the story that articles use, by their numbers in the order of its sections. */
export function usesOf(shared: Shared, claims: readonly Claim[], problems: readonly Problem[]): readonly number[] {
  return numbersOf(namesInArticles(shared, claims, problems), shared.story);
}

/** The same of those that the story itself uses. */
export function ownUsesOf(story: Story): readonly number[] {
  return numbersOf(ownNames(story), story);
}

const numbersByStory = new WeakMap<Story, ReadonlyMap<string, number>>();

function numbersOf(used: UsedNames, story: Story): readonly number[] {
  const known = keptIn(
    numbersByStory,
    story,
    () => new Map(definitionsOf(story).map((one, number) => [nameOf(one), number])),
  );
  const numbers: number[] = [];
  const count = (names: Iterable<string>, section: Definition["section"], dimension: string | null = null) => {
    for (const id of names) {
      const number = known.get(nameOf({ section, dimension, id }));
      if (number !== undefined) numbers.push(number);
    }
  };
  for (const section of ["entities", "outlets", "origins", "properties"] as const) count(used[section], section);
  for (const [dimension, terms] of used.terms) count(terms, "terms", dimension);
  return numbers;
}

/** No name has a space. */
function nameOf({ section, dimension, id }: Pick<Definition, "section" | "dimension" | "id">): string {
  return `${section} ${dimension} ${id}`;
}

function isUsed({ id, section, dimension }: Definition, used: UsedNames): boolean {
  const names = section === "terms" ? used.terms.get(dimension ?? "") : used[section];
  return names?.has(id) ?? false;
}

function unusedDefinition({ id, role, section, dimension }: Definition, story: Story): Problem {
  const pointer: Pointer = dimension === null ? [section, id] : [section, dimension, id];
  return {
    rule: "unused-definition",
    about: `${story.id}:${pointer.join(".")}`,
    story: story.id,
    claim: null,
    message: message("unused-definition", { name: id, role }),
    suggestions: [message("suggest.remove-unused", { name: id })],
    locations: [locate(story.record, pointer, "key")],
    fatal: false,
  };
}
