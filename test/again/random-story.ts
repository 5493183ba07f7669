import fc from "fast-check";
import { type Fields, inLine, listed, sometimes } from "./random-record.ts";

/** What is drawn of a story; the rest is the same for all. */
export interface DrawnStory {
  /** What else is said of each property. */
  readonly properties: Readonly<Record<string, Fields>>;
  readonly rules: readonly string[];
}

export const entities = {
  harbour: { name: "The harbour" },
  port: { name: "Port Authority", type: "company", aliases: ["the Port"] },
  quay: { name: "Quay", "part-of": "port" },
  lind: { name: "Ada Lind" },
  lund: { name: "Ada Lund" },
  berg: { name: "Bo Berg", aliases: ["Berg"] },
};
export const outlets = {
  post: { name: "Post", family: "group" },
  echo: { name: "Echo", family: "group" },
  daily: { name: "Daily" },
};
export const origins = {
  release: { name: "Press release", by: "port" },
  master: { name: "Harbour master", origins: ["release"] },
  leak: { name: "A leak" },
};
export const region = { north: {}, town: { broader: "north" }, south: {} };
const properties: Readonly<Record<string, Fields>> = {
  opened: { question: "When did it open?", kind: "date" },
  closed: { question: "When did it close?", kind: "date" },
  boats: { question: "How many boats?", kind: "quantity", unit: "boats", tolerance: "10%" },
  place: { question: "Where is it?", kind: "term", terms: "region" },
  head: { question: "Who heads it?", kind: "entity" },
  owner: { question: "Who owns it?", kind: "entity" },
  stops: { question: "Where does it stop?", kind: "set", of: "term", terms: "region" },
  crew: { question: "Who is aboard?", kind: "set", of: "entity" },
  words: { question: "What was said?", kind: "text", exact: "true" },
  free: { question: "Is it free?", kind: "boolean" },
};

/** Names of people, declared or spelt almost as the declared ones are. */
export const people = ["lind", "Ada Lind", "Ada Lindt", "lund", "Berg", "Bo Berg", "Bo Bergg", "Somebody"] as const;

/** What is said on each property. */
export const values: Readonly<Record<string, readonly [unknown, ...unknown[]]>> = {
  opened: ["2019", "2021", "2021-05", "summer 2021", "about 2020", "before 2020", "2031"],
  closed: ["2018", "2021", "2022-01-02", "late 2021"],
  boats: ["4", "9", "about 4", "4.2", "more than 3", "100"],
  place: ["north", "town", "south"],
  head: people,
  owner: ["port", "the Port", "quay", "Nobody Inc", ...people],
  stops: [["town"], ["north", "south"], { exactly: ["town"] }, { including: ["town"], without: ["south"] }],
  crew: [["lind"], ["lind", "Bo Bergg"], { exactly: ["Ada Lindt"] }, { exactly: ["lind", "berg"] }],
  words: ["a word", "a  word", "A word", "another"],
  free: ["yes", "no"],
};

const rules = [
  "order: [opened, closed]",
  "order: [opened, closed], at-least: 30 days",
  "range: { of: opened, within: since 2020 }",
  "range: { of: boats, within: up to 5 }, when: { scope: { region: north } }, severity: warning",
  "one-of: { of: head, values: [lind, berg] }",
  "implies: { if: { opened: 2021 }, then: { free: no } }",
  "excludes: [{ boats: 9 }, { free: yes }]",
  "requires: { if: { free: yes }, then: [words] }",
  "distinct: [head, port/head]",
  "order: [opened, nothing]",
];

const more: fc.Arbitrary<Fields> = fc.record({
  changes: sometimes(fc.constantFrom("true", "1 month"), 2),
  parts: sometimes(fc.constantFrom("same", "some"), 2),
  severity: sometimes(fc.constantFrom("off", "warning", "info"), 1),
});

export const drawnStory: fc.Arbitrary<DrawnStory> = fc.record({
  properties: fc.record(Object.fromEntries(Object.keys(properties).map((property) => [property, more]))),
  rules: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.subarray(rules, { minLength: 2, maxLength: 5 }) },
  ),
});

export function storyText(name: string, story: DrawnStory): string {
  const own = Object.entries(properties).map(([id, known]) => [id, { ...known, ...story.properties[id] }] as const);
  const sections = { story: { name }, entities, outlets, origins, terms: { region } };
  const numbered = story.rules.map((rule, index) => `{ id: rule-${index}, ${rule} }`);
  return [
    ...Object.entries(sections).map(([key, section]) => `${key}: ${inLine(section)}\n`),
    `properties: ${inLine(Object.fromEntries(own))}\n`,
    listed("rules", numbered),
  ].join("");
}
