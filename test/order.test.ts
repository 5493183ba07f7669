import { describe, expect, it } from "vitest";
import { check } from "../src/check.ts";
import { gather, type Input } from "../src/gather.ts";
import { diskSource } from "../src/load/disk.ts";
import { InCommon } from "../src/load/in-common.ts";
import { readSubset } from "../src/load/yaml-subset.ts";
import { formats } from "../src/report/catalogue.ts";
import { folderWith } from "./folders.ts";

interface Generator {
  writeStories(folder: string, size: { articles: number; claims: number; properties: number; stories: number }): void;
  story(size: {
    name: string;
    articles: number;
    claims: number;
    properties: number;
    seed: number;
  }): Map<string, string>;
}

const generator = (await import(new URL("../bench/generate.mjs", import.meta.url).href)) as Generator;
const folder = folderWith();

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "0" } as const;

function reportsOf(input: Input): string {
  const report = check(input, settings);
  const view = { language: "en", quiet: false, color: false, showDecided: false, rootInRepository: "" } as const;
  return [...formats.terminal(report, view), ...formats.json(report, view)].join("");
}

describe("the stories of the benchmark", () => {
  it("give the same bytes in whatever order their files are met", async () => {
    generator.writeStories(folder, { articles: 40, claims: 25, properties: 24, stories: 2 });
    const input = await gather(diskSource(folder), ["claims"]);
    const backwards = input.stories.map((story) => ({ ...story, articles: story.articles.toReversed() })).toReversed();
    expect(reportsOf({ ...input, stories: backwards })).toBe(reportsOf(input));
  });

  it("are read by the fast reader alone", () => {
    const files = generator.story({ name: "S", articles: 30, claims: 25, properties: 24, seed: 7 });
    expect(files.size).toBe(31);
    for (const [file, text] of files) expect(readSubset(file, text, new InCommon()), file).not.toBeNull();
  });
});
