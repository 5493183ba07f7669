import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { formats } from "../../src/report/catalogue.ts";
import { html } from "../../src/report/html.ts";
import { markdown } from "../../src/report/markdown.ts";
import { terminal } from "../../src/report/terminal.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const view = { language: "en", color: false, width: 100, quiet: false } as const;

/** Years a decade apart, the ones given twice said by two articles. */
async function reportOn(years: readonly number[]) {
  return check(await gatherText(storyOf("kind: date", years.map(String))), settings);
}

const decades = (count: number) => Array.from({ length: count }, (_, index) => 1800 + 10 * index);

describe("a finding of more positions than anybody reads", () => {
  it("shows ten of them and counts the others", async () => {
    const shown = [...terminal(await reportOn(decades(13)), view)].join("");
    expect(shown.match(/■/g)).toHaveLength(10);
    expect(shown).toContain("\n    and 3 more positions\n");
  });

  it("shows all ten, and counts none", async () => {
    const shown = [...terminal(await reportOn(decades(10)), view)].join("");
    expect(shown.match(/■/g)).toHaveLength(10);
    expect(shown).not.toContain("more position");
  });

  it("shows the two that the proof is about, and those that most articles have, in their order", async () => {
    const shown = [...terminal(await reportOn([...decades(13), 1900, 1910]), view)].join("");
    const sides = [...shown.matchAll(/■ (\d+)/g)].map(([, year]) => Number(year));
    expect(sides).toEqual([1800, 1810, 1820, 1830, 1840, 1850, 1860, 1900, 1910, 1920]);
    expect(shown).toContain("It cannot be both “1800” and “1920”");
  });

  it("shows the two that the proof is about in a comment, too, which has room for four", async () => {
    const shown = [...formats.comment(await reportOn(decades(13)), view)].join("");
    expect(shown).toContain("| 1800 | 1810 | 1820 | 1920 | and 9 more positions |");
    expect(shown).toContain("It cannot be both “1800” and “1920”");
  });

  it.each([
    ["html", html],
    ["markdown", markdown],
  ])("counts the others in %s", async (_, format) => {
    const shown = [...format(await reportOn(decades(13)), view)].join("");
    expect(shown).toContain("and 3 more positions");
  });
});
