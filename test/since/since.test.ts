import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { since } from "../../src/since/since.ts";
import { gatherText } from "../story-text.ts";

const settings = {
  today: "2026-01-31",
  failOn: "new",
  severities: { "unused-definition": "off" },
  version: "test",
} as const;

const head = (name: string) =>
  `# ${name}.yaml\narticle: { title: ${name}, outlet: ${name}, language: en, published: 2024-06-01 }\n`;
const article = (name: string, value: string) =>
  `${head(name)}claims: [{ property: first-sailing, value: ${value} }]\n`;
const story = `# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry } }
outlets: { a: { name: A }, b: { name: B }, c: { name: C } }
properties: { first-sailing: { question: When did it first sail?, kind: date } }
`;
const clash = story + article("a", "2024-05-14") + article("b", "2024-05-20");
const agreed = story + article("a", "2024-05-14") + article("b", "2024-05");
const selfClash = `${story}${head("a")}claims: [{ property: first-sailing, value: 2023 }, { id: again, property: first-sailing, value: 2020 }]\n`;

const reportOn = async (text: string): Promise<Report> => check(await gatherText(text), settings);
const compared = async (before: string, now: string) => since(await reportOn(now), await reportOn(before), "main");
const states = ({ findings }: Report) => findings.map(({ rule, baselineState }) => `${baselineState} ${rule}`);

describe("what a change does to findings", () => {
  it.each([
    ["adds a conflict", agreed, clash, ["new value-conflict"], true],
    ["leaves it alone", clash, clash, ["unchanged value-conflict"], false],
    ["moves its lines", clash, clash.replaceAll("claims:", "\n\nclaims:"), ["unchanged value-conflict"], false],
    ["edits a value of it", clash, clash.replace("05-20", "05-21"), ["updated value-conflict"], false],
    ["adds a source to it", clash, clash + article("c", "2024-05-20"), ["updated value-conflict"], false],
    ["settles it", clash, agreed, ["absent value-conflict"], false],
    ["renames a file of it", clash, clash.replace("# a.yaml", "# z.yaml"), ["unchanged value-conflict"], false],
    [
      "renames a file that contradicts itself",
      selfClash,
      selfClash.replace("# a.yaml", "# z.yaml"),
      ["unchanged self-conflict"],
      false,
    ],
    [
      "renames and edits",
      clash,
      clash.replace("# a.yaml", "# z.yaml").replace("05-14", "05-13"),
      ["updated value-conflict"],
      false,
    ],
    ["makes it less grave", clash, clash.replace("05-20", "05-15"), ["new near-value", "absent value-conflict"], false],
    ["begins a story", "", clash, ["new value-conflict"], true],
    ["ends a story", clash, "", ["absent value-conflict"], false],
  ])("%s", async (_, before, now, expected, fails) => {
    const report = await compared(before, now);
    expect(states(report).filter((state) => !state.includes("syntax"))).toEqual(expected);
    expect(report.gate.failed).toBe(fails || states(report).some((state) => state.startsWith("new syntax")));
  });
});

describe("the gate for what is new", () => {
  const mapped = (report: Report, change: Partial<Finding>): Report => ({
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, ...change })),
  });
  it.each([
    ["a decision taken back", { state: "decided" }, { state: "open" }, true],
    ["a decision reopened", { state: "decided" }, { state: "reopened" }, true],
    ["reopened before", { state: "reopened" }, { state: "reopened" }, false],
    ["decided now", { state: "open" }, { state: "decided" }, false],
    ["a warning become an error", { severity: "warning" }, { severity: "error" }, true],
    ["an error become a warning", { severity: "error" }, { severity: "warning" }, false],
  ] as const)("%s", async (_, before, now, fails) => {
    const report = await reportOn(clash);
    expect(since(mapped(report, now), mapped(report, before), "main").gate.failed).toBe(fails);
  });
  it("leaves another gate as it was", async () => {
    const report = { ...(await reportOn(clash)), gate: { failOn: "error", failed: true } } as const;
    expect(since(report, report, "main").gate).toEqual({ failOn: "error", failed: true });
  });
});

it("keeps of what is gone only what can still be looked up", async () => {
  const [gone] = (await compared(clash, story)).findings.filter(({ baselineState }) => baselineState === "absent");
  expect(gone).toMatchObject({ question: null, claims: [], proof: null, places: [] });
});

it("takes nothing for new that only another base had", async () => {
  const settled = await compared(clash, agreed);
  expect(states(since(settled, settled, "the last run"))).toEqual([]);
});

it("names the edited claim's place first", async () => {
  const [finding] = (await compared(agreed, clash)).findings;
  expect(finding?.places.map(({ file }) => file)).toEqual(["claims/ferry/b.yaml", "claims/ferry/a.yaml"]);
});
