import { describe, expect, it } from "vitest";
import { partOutside } from "../../src/check.ts";
import { checkFolders } from "../../src/check-folders.ts";
import { checkShare, partsInOrder, type StoryAlone } from "../../src/check-share.ts";
import { findInput } from "../../src/load/find.ts";
import { type JsonPart, jsonOf, jsonParts } from "../../src/parts/json-parts.ts";
import { json } from "../../src/report/json.ts";
import { memorySource } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: { "near-value": "off" }, version: "0" } as const;
const view = { language: "de", quiet: false, color: false } as const;

const vocabulary = `story: { name: "S ## \\u202e" }
entities: { s: { name: S }, t: { name: T } }
outlets: { o: { name: O, family: f }, p: { name: P } }
properties:
  opened: { question: When did it open?, kind: date }
  closed: { question: When did it close?, kind: date }
`;

const record = (year: number, outlet: string) => `
article: { title: T, outlet: ${outlet}, language: en, about: s }
claims:
  - { property: opened, value: ${year}-05-02, quote: "in \\u2028 May" }
  - { property: closed, about: t, value: ${year + 1} }
  - { property: closed, value: ${year + 2}, status: plan, said-by: t }
`;

/** Stories whose ids, and whose articles' ids, fall between those of the others in every order. */
const files = new Map(
  ["a", "a-b", "a.b", "ab", "b"].flatMap((story, index) => [
    [`claims/${story}/story.yaml`, vocabulary],
    [`claims/${story}/one-${9 - index}.yaml`, record(2001, "o")],
    [`claims/${story}/two.${index}.yaml`, record(2001 + (index % 3), "p")],
    [`claims/${story}/tw-${index}.yaml`, record(2009, "o")],
  ]),
);
files.set("claims/ab/decisions.yaml", "decisions:\n  - { finding: value-conflict:ab/s/opened, outcome: nonsense }\n");
files.set("claims/b/broken.yaml", "article: [");
files.set("claims/stray.yaml", record(2001, "o"));
files.set("claims/a.b/same.yaml", record(1999, "p").replace("title", "id: two.0, title"));
files.set("claims/empty/story.yaml", vocabulary);

async function fromParts(paths: readonly string[], room: number): Promise<string> {
  const source = memorySource(files);
  const sources = { source, textFolders: [] };
  const { stories, problems } = await findInput(source, paths);
  const made = jsonParts(view, room);
  const shared = { stories, settings, format: "json", view } as const;
  const found = new Map<number, StoryAlone<JsonPart>>();
  let next = 0;
  await checkShare(
    shared,
    sources,
    made,
    () => next++,
    (story) => void found.set(story.index, story),
  );
  const parts = [made(partOutside(problems, settings)), ...(await partsInOrder(shared, sources, made, found))];
  return textOf(jsonOf(parts, settings, view).pieces);
}

function textOf(pieces: Iterable<string | Uint8Array>): string {
  return Buffer.concat([...pieces].map((piece) => Buffer.from(piece))).toString();
}

describe("the JSON report put together from stories", () => {
  it.each([
    ["all", ["claims"]],
    ["one story", ["claims/a-b"]],
    ["a story without articles", ["claims/empty"]],
    ["nothing", ["elsewhere"]],
  ])("has the bytes of the one made from all claims: %s", async (_, paths) => {
    const place = { source: memorySource(files), paths, textFolders: [], problems: [] };
    const whole = [...json(await checkFolders(place, settings), view)].join("");
    expect(await fromParts(paths, 0)).toBe(whole);
    expect(await fromParts(paths, 2000)).toBe(whole);
    expect(await fromParts(paths, 10_000_000)).toBe(whole);
  });

  it("has findings of several stories between each other, and files that could not be used", async () => {
    const report = JSON.parse(await fromParts(["claims"], 0)) as {
      readonly findings: readonly { readonly id: string; readonly story: string | null }[];
      readonly claims: readonly { readonly article: string }[];
      readonly inputs: { readonly failed: readonly { readonly file: string }[] };
    };
    const told = report.findings.map(({ story }) => story);
    expect(told.filter((story, index) => story !== told[index - 1]).length).toBeGreaterThan(new Set(told).size + 3);
    expect(report.claims.slice(0, 9).map(({ article }) => article)).toEqual(
      ["one-5", "one-6", "one-7"].flatMap((article) => [article, article, article]),
    );
    expect(new Set(report.inputs.failed.map(({ file }) => file)).size).toBe(4);
  });
});
