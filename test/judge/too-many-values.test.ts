import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { Desk, inMemory } from "../again/desk.ts";
import { gatherText } from "../story-text.ts";

const piers = ["a", "b", "c", "d", "e", "f"];
const places = piers.flatMap((pier) => [1, 2, 3].map((number) => `${pier}${number}`));

const files: readonly (readonly [name: string, text: string])[] = [
  [
    "story.yaml",
    `story: { name: The ferry }
entities: { ferry: { name: The ferry }, ${places.map((place) => `${place}: { name: Pier ${place} }`).join(", ")} }
outlets: { post: { name: Post } }
properties:
  stops: { question: Where does it stop?, kind: set, of: entity }
`,
  ],
  ...places.map((place) => {
    const others = places.filter((other) => other !== place && other[0] === place[0]);
    const claim = `{ property: stops, value: { including: [${place}], without: [${others.join(", ")}] } }`;
    const head = `article: { title: T, outlet: post, language: en, published: 2024-06-01, about: ferry }`;
    return [`article-${place}.yaml`, `${head}\nclaims: [${claim}]\n`] as const;
  }),
];

/** Lists of which each three exclude each other, and all others may be true together: 3 × 3 × 3 × 3 × 3 × 3 ways. */
const story = files.map(([name, text]) => `# ${name}\n${text}`).join("");

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

describe("a question that holds more than is looked at in full", () => {
  it("is told once, where the story asks it, with what may have gone unseen and what to do", async () => {
    const { findings } = check(await gatherText(story), settings);
    const told = findings.filter(({ rule }) => rule === "too-many-values");
    expect(told).toMatchObject([
      {
        id: "too-many-values:ferry/stops",
        severity: "warning",
        question: "ferry/stops",
        claims: [],
        places: [{ file: "claims/ferry/story.yaml", line: 6, column: 3, role: "definition" }],
      },
    ]);
    const [message, suggestion] = told.flatMap(({ message, suggestions }) => [message, ...suggestions]);
    expect(message === undefined ? "" : say(message, "en")).toBe(
      "The ferry: Where does it stop? This holds more than is looked at in full: 18 claims that differ in value, scope, status, speaker or time. There may be more to see than is reported: other combinations of claims that can all be true.",
    );
    expect(suggestion === undefined ? "" : say(suggestion, "en")).toContain('Split "stops"');
  });

  it("is told in every language", async () => {
    const { findings } = check(await gatherText(story), settings);
    const messages = findings.flatMap(({ rule, message }) => (rule === "too-many-values" ? message : []));
    for (const language of interfaceLanguages)
      for (const message of messages) expect(say(message, language)).toMatch(/\b18\b/);
    expect(messages).toHaveLength(1);
  });

  it("is told the same with memory as without, after one edit and after another", async () => {
    const desk = new Desk();
    const memory = inMemory(desk);
    for (const [name, text] of files) desk.write(`claims/piers/${name}`, text.replaceAll("article-", ""));
    expect((await desk.again(memory)).printed).toContain("other combinations of claims");
    for (const [from, to] of [
      ["including: [a1], without", "including: [a1, b1], without"],
      ["including: [a1, b1], without: [a2, a3]", "including: [a1]"],
      ["including: [a1]", "including: [a1], without: [a2, a3]"],
    ] as const) {
      desk.edit("claims/piers/article-a1.yaml", from, to);
      expect((await desk.again(memory)).printed).toBe(await desk.cold());
    }
    desk.edit("claims/piers/story.yaml", "question: Where does", "question: At which piers does");
    const { printed } = await desk.again(memory);
    expect(printed).toBe(await desk.cold());
    expect(printed).toContain("other combinations of claims");
  });
});
