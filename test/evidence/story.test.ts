import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { examine } from "../../src/examine.ts";
import { fingerprintsOf } from "../../src/fingerprint.ts";
import { gather } from "../../src/gather.ts";
import { diskSource } from "../../src/load/disk.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const articles = fileURLToPath(new URL("../../../shared/articles", import.meta.url));
const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const rules = ["quote-missing", "quote-not-found", "quote-ambiguous", "value-not-in-quote"];

async function evidenceIn(folders: readonly string[]): Promise<readonly string[]> {
  const input = await gather(diskSource(root), ["claims"], folders.map(diskSource));
  return check(input, settings).findings.flatMap(({ rule, id }) => (rules.includes(rule) ? [id] : []));
}

describe("the evidence of the story of Amazon Care", () => {
  it("stands by the fingerprints where the texts are not at hand", async () => {
    expect(await evidenceIn([])).toEqual([]);
  });
  it("has a fingerprint for every article, and a quote for every claim", async () => {
    const { stories, ...rest } = await gather(diskSource(root), ["claims"]);
    const fingerprinted = stories.flatMap(({ texts }) => texts.filter(({ fingerprint }) => fingerprint !== null));
    const { resolved } = examine({ stories, ...rest });
    expect(fingerprinted.map(({ article }) => article).sort()).toEqual(
      resolved.flatMap(({ articles }) => articles.map(({ id }) => id)).sort(),
    );
    const claims = resolved.flatMap((story) => story.claims);
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter(({ quote }) => quote === null)).toEqual([]);
  });
  it.skipIf(!existsSync(articles))("stands by the texts where they are at hand", async () => {
    expect(await evidenceIn([articles])).toEqual([]);
  });
  it.skipIf(!existsSync(articles))("has the fingerprints that the texts give", async () => {
    const withTexts = await gather(diskSource(root), ["claims"], [diskSource(articles)]);
    const [written] = fingerprintsOf(withTexts);
    const read = diskSource(root).read(written?.file ?? "");
    expect("bytes" in read && new TextDecoder().decode(read.bytes)).toBe(written?.text);
  });
});
