import type { FileRecord } from "../model/record.ts";
import type { Property, Rate, Story, Term } from "../model/story.ts";
import { daysOfChange } from "./changes.ts";
import { normaliseRule } from "./normalise-rules.ts";
import { shareOf } from "./percentage.ts";
import type { PropertyEntry, RateEntry, StoryFile, TermEntry } from "./shapes.ts";
import { entriesOf, listOf } from "./written-lists.ts";

/** The story of a folder, with what its file leaves out filled in. `id` is the folder's name. */
export function normaliseStory(file: StoryFile, id: string, record: FileRecord): Story {
  return {
    id,
    name: file.story.name,
    seasons: file.story.seasons ?? "meteorological-north",
    entities: entriesOf(file.entities, (entity, entityId) => ({
      id: entityId,
      name: entity.name,
      type: entity.type ?? null,
      aliases: entity.aliases ?? [],
      partOf: entity["part-of"] ?? null,
    })),
    outlets: entriesOf(file.outlets, ({ name, family }, outletId) => ({ id: outletId, name, family: family ?? null })),
    origins: entriesOf(file.origins, ({ name, by, origins }, originId) => ({
      id: originId,
      name,
      by: by ?? null,
      origins: origins ?? [],
    })),
    terms: entriesOf(file.terms, (dimension) => entriesOf(dimension, normaliseTerm)),
    properties: entriesOf(file.properties, normaliseProperty),
    rates: (file.rates === "" ? [] : (file.rates ?? [])).map(normaliseRate),
    rules: (file.rules === "" ? [] : (file.rules ?? [])).map(normaliseRule),
    record,
  };
}

function normaliseTerm(term: TermEntry | "", id: string): Term {
  if (term === "") return { id, name: spoken(id), broader: [] };
  return { id, name: term.name ?? spoken(id), broader: listOf(term.broader) };
}

function normaliseProperty(property: PropertyEntry, id: string): Property {
  return {
    id,
    question: property.question,
    kind: property.kind,
    unit: property.unit ?? null,
    tolerance: property.tolerance === undefined ? null : shareOf(property.tolerance),
    rounded: isYes(property.rounded),
    exact: isYes(property.exact),
    of: property.of ?? "entity",
    terms: property.terms ?? null,
    changes: property.changes === undefined ? null : daysOfChange(property.changes),
    parts: property.parts ?? null,
    severity: property.severity ?? null,
  };
}

function isYes(written: string | undefined): boolean {
  return written === "true" || written === "yes";
}

function normaliseRate({ from, to, rate, on, source }: RateEntry): Rate {
  return { from, to, rate, on, source: source ?? null };
}

/** A term that the desk gave no name is called by its id: `health-services` is "health services". */
function spoken(id: string): string {
  return id.replaceAll("-", " ");
}
