import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/languages.ts";
import { tableFile, tableOf } from "./generate-platform-words.ts";

const codes = Object.keys(languages);
const committed = readFileSync(tableFile, "utf8");
const sameData = committed.includes(`// CLDR ${process.versions["cldr"]},`);
if (process.env["WRITE_PLATFORM_WORDS"] === "1") writeFileSync(tableFile, tableOf(codes));

describe("the words drawn from the platform", () => {
  it.skipIf(!sameData)("are what this platform's CLDR has", () => {
    expect(committed).toBe(tableOf(codes));
  });
  it("cover every language", () => {
    for (const code of codes) expect(committed).toContain(`\n  ${code}: {`);
  });
});
