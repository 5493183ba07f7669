import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { weighInSteps } from "../../src/compare/ladder.ts";
import { examine } from "../../src/examine.ts";
import { type InterfaceLanguage, interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { formats } from "../../src/report/catalogue.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "1" } as const;

interface Told {
  readonly says: string;
  readonly published?: string;
  /** The article that this one replaces. */
  readonly replaces?: string;
}

/** What an article of the Morning Post (`a`) and one of the Evening Times (`b`) answer to one question. */
function storyOf(property: string, told: readonly Told[]): string {
  const articles = told.map(({ says, published = "2024-06-01", replaces }, index) => {
    const id = "ab".charAt(index);
    const edition = replaces === undefined ? "" : `, edition-of: ${replaces}`;
    return `# ${id}.yaml
article: { title: ${id}, outlet: ${id}, language: en, published: ${published}${edition} }
claims: [{ property: p, quote: words, ${says} }]
`;
  });
  return `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry }, line: { name: The line } }
terms: { port: { oslo: { name: Port of Oslo }, norsund: {} } }
outlets: { a: { name: Morning Post }, b: { name: Evening Times } }
properties: { p: { question: What?, ${property} } }
${articles.join("")}`;
}

const people = ["terminal", "markdown", "comment", "html"] as const;

/** A report on two articles, as people read it. */
async function shown(
  format: (typeof people)[number],
  language: InterfaceLanguage,
  property: string,
  ...told: readonly Told[]
): Promise<string> {
  const report = check(await gatherText(storyOf(property, told)), settings);
  return [...formats[format](report, { language, color: false, quiet: false })].join("").replaceAll("\\", "");
}

describe("why two claims may both be right is told by the names of their outlets", () => {
  it.each<readonly [string, string, Told, Told]>([
    ["step.edition.replaced", "kind: date", { says: "value: 2020" }, { says: "value: 2022", replaces: "a" }],
    [
      "step.time.superseded",
      "kind: boolean, changes: true",
      { says: "value: yes", published: "2020" },
      { says: "value: no" },
    ],
    [
      "step.status.plan-later",
      "kind: date",
      { says: "value: 2020, status: plan", published: "2019" },
      { says: "value: 2022" },
    ],
    [
      "step.status.plan-earlier",
      "kind: date",
      { says: "value: 2022, status: plan" },
      { says: "value: 2020", published: "2021" },
    ],
  ])("%s", async (step, property, first, second) => {
    const { checked } = examine(await gatherText(storyOf(property, [first, second])));
    const [question] = checked.questions;
    if (question === undefined) throw new Error("There is no question.");
    const { steps } = weighInSteps(checked.claim("a#p"), checked.claim("b#p"), checked.input(question));
    const reasons = steps.map(({ reason }) => reason).filter(({ id }) => id === step);
    expect(reasons).toHaveLength(1);
    for (const language of interfaceLanguages)
      for (const reason of reasons) {
        expect(say(reason, language)).toContain(step === "step.edition.replaced" ? "Evening Times" : "Morning Post");
        expect(say(reason, language)).not.toMatch(/#|\d{4}-\d\d/);
      }
  });
});

describe.each(people)("a date that the desk is not sure of is in words in the format %s", (format) => {
  it.each<readonly [InterfaceLanguage, string, string]>([
    ["en", "August 2022 (uncertain)", "about August 2022"],
    ["de", "August 2022 (unsicher)", "etwa August 2022"],
    ["nl", "augustus 2022 (onzeker)", "rond augustus 2022"],
    ["fr", "août 2022 (incertain)", "vers août 2022"],
  ])("%s", async (language, uncertain, about) => {
    const text = await shown(
      format,
      language,
      "kind: boolean",
      { says: "value: yes", published: "2022-08?" },
      { says: "value: no", published: "2022-08~" },
    );
    expect(text).toContain(uncertain);
    expect(text).toContain(about);
    expect(text).not.toMatch(/2022-08[?~]/);
  });
});

describe.each(people)(
  "a value stands in words, and as written only where that says more, in the format %s",
  (format) => {
    it.each<readonly [string, string, string, string, readonly string[], readonly string[]]>([
      ["a yes or no", "kind: boolean", "true", "false", ["yes", "no"], ["true", "false"]],
      ["a term", "kind: term, terms: port", "oslo", "norsund", ["Port of Oslo"], ["oslo"]],
      [
        "a list",
        "kind: set, of: term, terms: port",
        "{ exactly: [oslo] }",
        "{ exactly: [norsund] }",
        ["exactly Port of Oslo"],
        ["exactly:", "[oslo]"],
      ],
      ["an entity", "kind: entity", "line", "Ada Lind", ["The line", "Ada Lind"], ["  line ", "\nline\n"]],
      ["a day", "kind: date", "2022-12-31", "2023-12-31", ["31 December 2022"], ["2022-12-31"]],
      ["a doubt", "kind: date", "2022?", "2024", ["2022 (uncertain)"], ["2022?"]],
      ["nearness", "kind: date", "2022-05~", "2024", ["about May 2022", "between 16 April and"], ["2022-05~"]],
      ["a phrase", "kind: date", "summer 2021", "2024", ["between June and August 2021", "summer 2021"], []],
    ])("%s", async (_, property, first, second, words, signs) => {
      const text = await shown(format, "en", property, { says: `value: ${first}` }, { says: `value: ${second}` });
      const read = format === "html" ? text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, "\n") : text;
      for (const word of words) expect(read).toContain(word);
      for (const sign of signs) expect(read).not.toContain(sign);
    });
  },
);

describe("a decision names outlets", () => {
  const decided = `# decisions.yaml
decisions:
  - finding: value-conflict:ferry/p
    outcome: one-right
    accepted: [a#p]
    reason: The log says so.
    by: Mona Berg
    on: 2026-01-30
    review-by: 2026-06-30
    pinned:
      a#p: { value: 2020, as-of: 2024-06-01, quote: words }
      b#p: { value: 2022, as-of: 2024-06-01, quote: words }
`;
  it.each<readonly [InterfaceLanguage, string, string]>([
    ["en", "30 January 2026", "30 June 2026"],
    ["de", "30. Januar 2026", "30. Juni 2026"],
    ["nl", "30 januari 2026", "30 juni 2026"],
    ["fr", "30 janvier 2026", "30 juin 2026"],
  ])("and its days in words (%s)", async (language, on, reviewBy) => {
    const text = storyOf("kind: date", [{ says: "value: 2020" }, { says: "value: 2022" }]);
    const report = check(await gatherText(text + decided), settings);
    expect(report.findings.filter(({ rule }) => rule === "value-conflict")).toMatchObject([{ state: "decided" }]);
    for (const format of ["terminal", "markdown", "html"] as const) {
      const view = { language, color: false, quiet: false, showDecided: true };
      const all = [...formats[format](report, view)].join("").replaceAll("\\", "");
      expect(all).toContain(on);
      expect(all).toContain(reviewBy);
      expect(all).not.toContain("2026-01-30");
      expect(all.replace(/<[^>]*>/g, "")).toMatch(/(?:\(|: )Morning Post/);
    }
  });
});

it.each(people.filter((format) => format !== "html"))(
  "a quote stands in the marks of the reader's language in the format %s",
  async (format) => {
    const told = [{ says: "value: yes" }, { says: "value: no" }] as const;
    for (const [language, quote] of [
      ["en", "“words”"],
      ["de", "„words“"],
      ["nl", "‘words’"],
      ["fr", "«\u00a0words\u00a0»"],
    ] as const)
      expect(await shown(format, language, "kind: boolean", ...told)).toContain(quote);
  },
);

it.each(people)("claims of one outlet are told apart by the names of their scopes in the format %s", async (format) => {
  const told = [{ says: "value: yes, scope: { port: [oslo] }" }, { says: "value: no, scope: { port: [oslo] }" }];
  const report = await shown(format, "en", "kind: boolean", ...told);
  expect(report).toContain("Port of Oslo");
  expect(report).not.toMatch(/· oslo|>oslo</);
});
