import type { ErrorObject } from "ajv";
import articleDepartures from "../../schema/article.schema.json?departures";
import configDepartures from "../../schema/config.schema.json?departures";
import decisionsDepartures from "../../schema/decisions.schema.json?departures";
import storyDepartures from "../../schema/story.schema.json?departures";
import { wholeFile } from "../model/location.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { type FileRecord, locate } from "../model/record.ts";
import { type Departure, departureOf } from "./departure.ts";
import { pathOf } from "./path.ts";
import type { ShapeName } from "./shapes.ts";

const validators = {
  article: articleDepartures,
  story: storyDepartures,
  decisions: decisionsDepartures,
  config: configDepartures,
} as const;

/** How many mistakes of one file are told apart; who makes more has one cause for them. */
export const mostMistakes = 100;

/** One problem a mistake of a file that does not fit its schema, in the order of the file. */
export function shapeProblems(record: FileRecord, shape: ShapeName): readonly Problem[] {
  const check = validators[shape];
  if (check(record.data)) throw new Error(`${record.file} fits its schema, and does not.`);
  const departures = distinct(check.errors ?? []);
  const problems = departures.slice(0, mostMistakes).map((departure) => problemOf(record, departure));
  problems.sort(byPlace);
  if (departures.length > mostMistakes) problems.push(more(record.file));
  return problems;
}

/** One departure a node. */
function distinct(errors: readonly ErrorObject[]): readonly Departure[] {
  const departures = new Map<string, Departure>();
  for (const error of errors) {
    const departure = departureOf(error);
    if (departure === null) continue;
    const node = JSON.stringify(departure.about);
    // Several keywords may refuse one value: the first says enough.
    if (!departures.has(node)) departures.set(node, departure);
    if (departures.size > 2 * mostMistakes) break;
  }
  return [...departures.values()];
}

function problemOf(record: FileRecord, departure: Departure): Problem {
  return {
    rule: "schema",
    about: pathOf(record.data, departure.about) || "file",
    story: null,
    claim: null,
    message: departure.message,
    suggestions: [],
    locations: [placeOf(record, departure)],
    fatal: true,
  };
}

/** What has no key of its own, an item or the whole file, is shown by its beginning. */
function placeOf(record: FileRecord, { node, part }: Departure) {
  const place = locate(record, node, part);
  const isShort = place.endLine === place.line;
  return isShort ? place : { ...place, endLine: place.line, endColumn: place.column };
}

function more(file: string): Problem {
  return {
    rule: "schema",
    about: "more",
    story: null,
    claim: null,
    message: message("input.more", { limit: mostMistakes }),
    suggestions: [],
    locations: [wholeFile(file)],
    fatal: true,
  };
}

function byPlace({ locations: [a] }: Problem, { locations: [b] }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
