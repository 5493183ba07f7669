import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { type FormatName, formats } from "../../src/report/catalogue.ts";
import { haveCorpora, manyFindings, naughtyStrings, reportOn, reports, storyAbout } from "./fixtures.ts";

const names = Object.keys(formats) as FormatName[];
const view = { language: "en", color: false, quiet: false } as const;
const cases: Record<string, Report> = { ...(await reports()), "5,001 findings": await manyFindings(5001) };
if (haveCorpora) cases["naughty strings"] = await reportOn(storyAbout(naughtyStrings()));

describe.each(names)("the format %s", (name) => {
  it.each(Object.keys(cases))("holds %s", (title) => {
    const report = cases[title] as Report;
    const text = [...formats[name](report, view)].join("");
    if (report.findings.length < 1000) expect([...formats[name](report, view)].join(""), "the same bytes").toBe(text);
    expect(text === "" ? name : text.at(-1), "ends with a line end; only annotations may be none").toBe(
      text === "" ? "github" : "\n",
    );
    expect(
      text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/),
      "control characters",
    ).toBeNull();
    if (name !== "github") expect(commandsIn(text), "commands to a runner").toEqual([]);
    if (name === "terminal") expect(commandsIn(plain(formats[name](report, { ...view, color: true })))).toEqual([]);
    expect(text.match(/\p{Surrogate}/u), "lone surrogates").toBeNull();
  });
});

it("the strings of the corpus are all findings, so that every format has to show them", { skip: !haveCorpora }, () => {
  expect(cases["naughty strings"]?.findings.length).toBeGreaterThanOrEqual(naughtyStrings().length);
});

/** A text without its colours. */
function plain(pieces: Iterable<string>): string {
  return [...pieces].join("").replace(/\u001b\[\d+m/g, "");
}

/**
 * The lines that the runner of GitHub Actions takes for commands, by its own rules: `::` at the start of a line once
 * white space is trimmed, and `##[` anywhere; Azure's reads `##vso[` anywhere.
 */
function commandsIn(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim().startsWith("::") || /##\w*\[/.test(line));
}
