import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { shortened } from "../../src/model/shortened.ts";
import { type FormatName, formats } from "../../src/report/catalogue.ts";
import { fingerprint } from "../../src/report/fingerprint.ts";
import { since } from "../../src/since/since.ts";
import { hostile, manyFindings, reportOn, reports, storyAbout } from "./fixtures.ts";

const view = { language: "en", color: false, quiet: false } as const;
const written = (format: FormatName, report: Report, more = {}) =>
  [...formats[format](report, { ...view, ...more })].join("");
const cases = await reports();
const report = (title: string) => cases[title] as Report;
const many = await manyFindings(5001);

describe("SARIF", () => {
  const run = (shown: Report, more = {}) => JSON.parse(written("sarif", shown, more)).runs[0];

  it("puts the edited claim first, and links the other from the message", () => {
    const edited = report("one known, two changed");
    const [first] = run(edited).results;
    expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe("claims/ferry/post.yaml");
    const byTimes = since(report("conflicts"), withQuote(report("conflicts"), "times#p0", "else"), "main");
    const [result] = run(byTimes).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("claims/ferry/times.yaml");
    expect(result.relatedLocations).toHaveLength(1);
    expect(result.message.text).toContain("[When?: 2024-05-14, “When?”](1)");
  });
  it("keeps brackets of a quote from making links", () => {
    const [text] = run(report("hostile texts"))
      .results.map(({ message }: { message: { text: string } }) => message.text)
      .filter((one: string) => one.includes("javascript:"));
    expect(text).toContain("\\[link\\](javascript:alert(1))");
  });
  it("names the state against the base, and only then", () => {
    const states = (shown: Report) => run(shown).results.map((one: { baselineState?: string }) => one.baselineState);
    expect(states(report("conflicts"))).toEqual([undefined, undefined, undefined]);
    expect(states(report("everything new"))).toEqual(["new", "new", "new"]);
    expect(states(report("one known, two changed"))).toEqual(["updated", "updated", "unchanged"]);
  });
  it("names what is gone in its properties: as a result it would keep an alert open", () => {
    const { results, properties } = run(report("all gone"));
    expect([results.length, properties.absent.length]).toEqual([0, 3]);
  });
  it("suppresses what is decided, with the reason, and says of all others that they are not", () => {
    const [suppressed] = run(report("decided")).results;
    expect(suppressed.suppressions).toMatchObject([{ kind: "external", status: "accepted" }]);
    expect(suppressed.suppressions[0].justification).toContain(
      "Decided by Ada on 30 January 2026: one side is right. Reason: The log says ]]> so.",
    );
    expect(run(report("conflicts")).results[0].suppressions).toEqual([]);
  });
  it("has fingerprints that a move of lines leaves alone", async () => {
    const text = storyAbout(["When?"]);
    const moved = text.replaceAll("claims:", "\n\n\nclaims:");
    const prints = (shown: Report) =>
      run(shown).results.map((one: { partialFingerprints: object }) => one.partialFingerprints);
    expect(prints(await reportOn(moved))).toEqual(prints(await reportOn(text)));
  });
  it("percent-encodes paths, below the top of the repository", () => {
    const [first] = report("conflicts").findings;
    const place = first?.places[0];
    if (first === undefined || place === undefined) throw new Error("no finding");
    const odd = { ...first, places: [{ ...place, file: "claims/ferry/ä b#c:%d\ud800.yaml" }] };
    const [result] = run({ ...report("conflicts"), findings: [odd] }, { rootInRepository: "desk/" }).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
      "desk/claims/ferry/%C3%A4%20b%23c%3A%25d%EF%BF%BD.yaml",
    );
  });
  it("stays within what GitHub takes: 25,000 results, and says how many are left out", async () => {
    const { results, invocations } = run(await manyFindings(25_003));
    expect(results).toHaveLength(25_000);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe("and 3 more");
  });
});

describe("annotations of GitHub", () => {
  const lines = (shown: Report) => written("github", shown).split("\n").slice(0, -1);

  it("are commands of three levels and nothing else, whatever the quotes say", () => {
    expect(
      lines(report("hostile texts")).filter((line) => !/^::(error|warning|notice) (\w+=[^,:]*,?)+::[^\r]*$/.test(line)),
    ).toEqual([]);
  });
  it("say after unescaping what was meant", () => {
    const line = lines(report("hostile texts"))
      .map(unescaped)
      .find((one) => one.includes("percent"));
    expect(line).toContain("%0A::error::percent %25");
  });
  it("are at most ten of a level; the last names and counts the rest", () => {
    const shown = lines(many);
    expect(shown).toHaveLength(10);
    expect(shown[9]).toContain("title=and 4992 more::value-conflict:ferry/p09, ");
  });
  it("are not made of what is known already", () => {
    expect(lines(report("one known, two changed"))).toHaveLength(2);
  });
  it("are none for what is gone or decided", () => {
    expect([...lines(report("all gone")), ...lines(report("decided"))]).toEqual([]);
  });
});

describe("a page of limited size", () => {
  it("a comment stays under 65,536 characters, ends at a whole finding, and counts the rest", () => {
    const text = written("comment", many);
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    const shown = text.match(/^### When/gm)?.length ?? 0;
    expect(text.endsWith(`\n\n*and ${5001 - shown} more*\n`)).toBe(true);
  });
  it("a summary stays under 1 MiB", async () => {
    const bytes = Buffer.byteLength(written("summary", await manyFindings(20_000)));
    expect(bytes).toBeLessThan(1024 * 1024);
    expect(bytes).toBeGreaterThan(1_000_000);
  });
  it("one quote of a megabyte takes no more than its share", () => {
    const text = written("comment", withQuote(report("conflicts"), "post#p0", "😀".repeat(250_000)));
    expect(text.length).toBeLessThan(10_000);
  });
  it("shows the quotes side by side", () => {
    expect(written("comment", report("conflicts"))).toMatch(
      /\| 14 May 2024 \| 20 May 2024 \|\n\| --- \| --- \|\n\| .*post\.yaml.* \| .*times\.yaml.* \|/,
    );
  });
  it("says that all is clear, and what is gone", () => {
    const text = written("comment", report("all gone"));
    expect(text).toContain("All clear");
    expect(text.match(/^- ✓ No longer there: /gm)).toHaveLength(3);
  });
  it("leaves out what is known where only what is new counts", () => {
    const known = report("one known, two changed");
    const shown = (failOn: "new" | "error") =>
      written("comment", { ...known, gate: { failOn, failed: false } }).match(/^### W/gm);
    expect([shown("new")?.length, shown("error")?.length]).toEqual([2, 3]);
  });
  it("mentions nobody", () => {
    expect(written("comment", report("hostile texts"))).not.toMatch(
      /@mention|<script|<!-- (?!factlint -->\n)|[^\\]\]\(https/,
    );
    expect(hostile.join("")).toMatch(/@mention/);
  });
});

describe("JUnit", () => {
  it("skips a decided question, with the reason", () => {
    expect(written("junit", report("decided"))).toContain('skipped="3"');
    expect(written("junit", report("decided"))).toContain("Reason: The log says ]]&#62; so.");
  });
  it("has a test even where there is no question", () => {
    expect(written("junit", report("no questions"))).toContain('tests="1"');
  });
});

it.each(["sarif", "junit", "code-quality", "rdjson", "github", "summary", "comment"] as const)(
  "%s says of what was decided once why it is open again",
  (format) => {
    expect(written(format, report("reopened"))).toContain("Reopened. Nothing says what was decided upon");
  },
);

describe("a fingerprint", () => {
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of %j is that of FNV-1a's own tests", (text, hash) => {
    expect(fingerprint(text)).toBe(hash);
  });
});

it.each([
  ["short", 10, "short"],
  ["too long", 5, "too …"],
  ["ab😀c", 4, "ab…"],
])("%j shortened to %i is %j", (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});

function withQuote(shown: Report, id: string, quote: string): Report {
  return { ...shown, claims: shown.claims.map((claim) => (claim.id === id ? { ...claim, quote } : claim)) };
}

/** As the runner reads the data of a command: `%25` last. */
function unescaped(line: string): string {
  return line.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
