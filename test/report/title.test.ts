import { expect, it } from "vitest";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { type FormatName, formats } from "../../src/report/catalogue.ts";
import { titleOf } from "../../src/report/title.ts";
import { reportOn, reports, storyAbout } from "./fixtures.ts";

const all = await reports();

it.each([
  ["conflicts", "contradiction"],
  ["reopened", "contradiction"],
  ["one known, two changed", "contradiction"],
  ["undeclared names", "correction"],
  ["a file that cannot be read", "contradiction"],
  ["decided", "nothing"],
  ["no findings", "nothing"],
  ["all gone", "nothing"],
] as const)("what heads a report with %s says what it holds", (name, need) => {
  const { [name]: report } = all;
  if (report === undefined) throw new Error(`There is no report with ${name}.`);
  expect(titleOf(report).args).toEqual({ need, decided: report.summary.findings.decided });
});

it("a small difference or a dispute is no contradiction, and needs no decision", async () => {
  const near = await reportOn(storyAbout(["When?"], ["2024-05-14", "2024-05-15"]));
  expect(near.findings.map(({ rule }) => rule)).toEqual(["near-value"]);
  expect(titleOf(near).args).toEqual({ need: "difference", decided: 0 });
});

it.each<readonly [string, readonly [string, string], string, string]>([
  ["a contradiction", ["2020", "2022"], "Where the sources cannot all be right", "The sources cannot all be right."],
  [
    "a small difference",
    ["2024-05-14", "2024-05-15"],
    "Where the sources differ",
    "The sources differ, but nothing needs a decision.",
  ],
  [
    "a value that cannot be read",
    ["2024-05-14", "soon"],
    "What is to be corrected in the records",
    "There is something to correct in the records.",
  ],
])("the page's heading and the end of the terminal report are true of %s", async (_, values, heading, sentence) => {
  const report = await reportOn(storyAbout(["When?"], values));
  const text = (format: FormatName) =>
    [...formats[format](report, { language: "en", color: false, quiet: false })].join("");
  expect(text("html")).toContain(`<h1>${heading}</h1>`);
  expect(text("terminal")).toMatch(new RegExp(`^${sentence.replace(".", "\\.")}$`, "m"));
});

it("where nothing was found, the terminal report says only that", () => {
  const { "no findings": nothing } = all;
  if (nothing === undefined) throw new Error("There is no such report.");
  const text = [...formats.terminal(nothing, { language: "en", color: false, quiet: false })].join("");
  expect(text).toContain("Nothing to report");
  expect(text).not.toContain("needs a decision");
});

it.each([
  ["en", "Nothing needs a decision: 3 findings are decided"],
  ["de", "Es ist nichts zu entscheiden: 3 Befunde sind entschieden"],
  ["nl", "Er is niets te beslissen: 3 bevindingen zijn beslist"],
  ["fr", "Il n’y a rien à trancher\u00a0: 3 constats sont tranchés"],
] as const)(
  "where sources conflict and that is decided, the sentence that asks for nothing says so (%s)",
  (language, sentence) => {
    const { decided } = all;
    if (decided === undefined) throw new Error("There is no such report.");
    const text = (format: FormatName) =>
      [...formats[format](decided, { language, color: false, quiet: false })].join("");
    expect(/<h1>(.*?)<\/h1>/.exec(text("html"))?.[1]).toBe(sentence);
    expect(text("terminal").split("\n")).toContain(`${sentence}.`);
  },
);

const contradicts = {
  en: "Where the sources cannot all be right",
  de: "Wo die Quellen nicht alle recht haben können",
  nl: "Waar de bronnen niet allemaal gelijk kunnen hebben",
  fr: "Là où les sources ne peuvent pas toutes avoir raison",
};

it.each(interfaceLanguages)("no format heads decided findings with a contradiction (%s)", (language) => {
  const { conflicts, decided } = all;
  for (const format of Object.keys(formats) as FormatName[]) {
    const headed = (report: typeof decided) =>
      report !== undefined &&
      [...formats[format](report, { language, color: false, quiet: false })].join("").includes(contradicts[language]);
    expect([format, headed(decided)]).toEqual([format, false]);
    expect([format, headed(conflicts)]).toEqual([format, ["markdown", "html", "summary", "comment"].includes(format)]);
  }
});
