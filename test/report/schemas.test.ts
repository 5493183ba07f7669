import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { type FormatName, formats } from "../../src/report/catalogue.ts";
import { corpora, haveCorpora, manyFindings, naughtyStrings, reportOn, reports, storyAbout } from "./fixtures.ts";
import { readXml } from "./xml.ts";
import { problemsBy } from "./xsd.ts";

const view = { language: "en", color: false, quiet: false } as const;
const cases: Record<string, Report> = haveCorpora
  ? {
      ...(await reports()),
      "5,001 findings": await manyFindings(5001),
      "naughty strings": await reportOn(storyAbout(naughtyStrings())),
    }
  : {};
const written = (format: FormatName, title: string) => [...formats[format](cases[title] as Report, view)].join("");
const schemaText = (file: string) => readFileSync(`${corpora}formats/${file}`, "utf8");

it("the report's own schema holds what a base adds, and what is gone", async () => {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"),
  );
  const check = new Ajv({ strict: false }).compile(schema);
  for (const [title, report] of Object.entries(await reports())) {
    check(JSON.parse([...formats.json(report, view)].join("")));
    expect([title, check.errors]).toEqual([title, null]);
  }
});

describe.skipIf(!haveCorpora)("the schemas of others", () => {
  const titles = Object.keys(cases);
  const sarif = haveCorpora ? validator("sarif-schema-2.1.0.json") : null;
  const rdjson = haveCorpora ? validator("rdjson-DiagnosticResult.schema.json") : null;
  const issue = haveCorpora ? validator("codeclimate.schema.json") : null;

  it.each(titles)("SARIF 2.1.0 holds %s", (title) => {
    expect(sarif?.(JSON.parse(written("sarif", title)))).toEqual([]);
  });
  it.each(titles)("rdjson holds %s", (title) => {
    expect(rdjson?.(JSON.parse(written("rdjson", title)))).toEqual([]);
  });
  it.each(titles)("Code Quality holds %s", (title) => {
    const issues = JSON.parse(written("code-quality", title)) as readonly { fingerprint: string }[];
    expect(issues.flatMap((one) => issue?.(one) ?? ["no schema"])).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
  const xsds = ["JUnit-windyroad.xsd", "jenkins-junit-10.xsd"];
  it.each(titles.flatMap((title) => xsds.map((xsd) => [xsd, title] as const)))("%s holds %s", (xsd, title) => {
    expect(problemsBy(readXml(schemaText(xsd)), readXml(written("junit", title)))).toEqual([]);
  });
  it("the reader of XML schemas finds what is wrong", () => {
    const junit = written("junit", "conflicts");
    const wrong = (from: string, to: string) =>
      problemsBy(readXml(schemaText(xsds[0] ?? "")), readXml(junit.replace(from, to)));
    expect(wrong(' time="0"', "")).not.toEqual([]);
    expect(wrong("<properties/>", "")).not.toEqual([]);
    expect(wrong('name="files"', 'name=" files"')).not.toEqual([]);
    expect(wrong("<system-out/>", "<system-up/>")).not.toEqual([]);
    expect(wrong('tests="1"', 'tests="one"')).not.toEqual([]);
  });
});

/** Checks data by a schema of draft 4, whose words ajv reads but for the `id` and the formats. */
function validator(file: string): (data: unknown) => readonly string[] {
  const { $schema: _, id: __, ...schema } = JSON.parse(schemaText(file)) as Record<string, unknown>;
  const uri = /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/;
  const formatsOfSchema = { uri, "uri-reference": uri, "date-time": true, int32: true } as const;
  const check = new Ajv({ strict: false, allErrors: true, formats: formatsOfSchema }).compile(schema);
  return (data) =>
    check(data) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
