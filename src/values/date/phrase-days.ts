import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { type Extent, earlier, later, longer, openDays, partOf } from "./extent.ts";
import type { Alternative, Phrase, Point, Unit } from "./phrase.ts";
import { extentOf } from "./phrase-unit.ts";
import type { Part } from "./phrase-words.ts";
import { always, hull, type Spans, union } from "./spans.ts";
import { daysTold } from "./told-extent.ts";

/** A point, evaluated: its days before `about` widens them, and how `before` and `after` look at an edge of it. */
export interface Place {
  readonly extent: Extent;
  /** The unit that the part is of; itself where it is no part. */
  readonly whole: Extent;
  readonly edge: Part["edge"];
}

/** Where a point lies; null where it names no year, no day of the calendar, or a part that has no days. */
function placeOf({ unit, part, about, qualifier }: Point, seasons: Seasons): Place | null {
  const bare = unit === null ? null : daysOfUnit(unit, seasons);
  if (bare === null) return null;
  const whole: Extent = {
    ...bare,
    about: /[~%]/.test(qualifier) ? longer(bare.about, bare.unit) : bare.about,
    doubt: bare.doubt || /[?%]/.test(qualifier),
  };
  const extent = part === null ? whole : partOf(whole, part.index, part.parts);
  if (extent === null) return null;
  return {
    extent: about ? { ...extent, about: longer(extent.about, extent.unit) } : extent,
    whole,
    edge: part?.edge ?? null,
  };
}

function daysOfUnit(unit: Unit, seasons: Seasons): Extent | null {
  return unit.sort === "told" ? daysTold(unit.days, seasons) : extentOf(unit, seasons);
}

/** The places that an alternative names; null where one cannot be. */
export function placesOf({ points }: Alternative, seasons: Seasons): readonly Place[] | null {
  const places: Place[] = [];
  for (const point of points) {
    const place = placeOf(point, seasons);
    if (place === null) return null;
    places.push(place);
  }
  return places;
}

/** The days that a phrase leaves open; null where it names none. */
export function daysOfPhrase(
  { alternatives, doubt }: Phrase,
  seasons: Seasons,
): { spans: Spans; doubt: boolean } | null {
  const spans: DaySpan[] = [];
  let doubtful = doubt;
  for (const alternative of alternatives) {
    const places = placesOf(alternative, seasons);
    const days = places === null ? null : daysOf(alternative.bound, places);
    if (places === null || days === null) return null;
    spans.push(...days);
    doubtful ||= places.some(({ extent }) => extent.doubt);
  }
  return { spans: union(spans), doubt: doubtful };
}

function daysOf(bound: Alternative["bound"], [first, second]: readonly Place[]): Spans | null {
  if (first === undefined) return always;
  const start = edgeOf(first, "first");
  const end = edgeOf(second ?? first, "last");
  switch (bound) {
    case "always":
      return always;
    case "at":
      return openDays(first.extent);
    case "between":
    case "to":
      return start <= end ? [[start, end]] : null;
    case "before":
      return [[-Infinity, beginningOf(first) - 1]];
    case "by":
      return [[-Infinity, end]];
    case "after":
      return [[endingOf(first) + 1, Infinity]];
    case "since":
      return [[start, Infinity]];
  }
}

/** The first or last day that a place leaves open. */
function edgeOf({ extent }: Place, edge: "first" | "last"): number {
  const span = hull(openDays(extent));
  return edge === "first" ? (span?.[0] ?? -Infinity) : (span?.[1] ?? Infinity);
}

/**
 * The day that "before" ends before. What is before about 2021 may be in early 2021, so that `about` moves the bound outward. Before
 * the end of 2021 is before 2021 is over, not before its last third.
 */
function beginningOf({ extent, whole, edge }: Place): number {
  if (edge === "end") return later((hull(whole.spans)?.[1] ?? Infinity) + 1, extent.about);
  return later(hull(extent.spans)?.[0] ?? -Infinity, extent.about);
}

/** The day that "after" begins after; after the beginning of 2021 is not after its first third. */
function endingOf({ extent, whole, edge }: Place): number {
  if (edge === "start") return earlier(hull(whole.spans)?.[0] ?? -Infinity, extent.about) - 1;
  return earlier((hull(extent.spans)?.[1] ?? Infinity) + 1, extent.about) - 1;
}
