import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";
import { formats } from "../../src/report/catalogue.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const [why, comparison] = [message("report.why", {}), message("report.comparison", {})];

describe.each(["markdown", "comment", "html"] as const)("what stands above the reasons in the format %s", (format) => {
  it.each([
    ["value-conflict", "kind: date", ["2020", "2022"], why, comparison],
    ["disputed", "kind: date", ["2020", "opinion: 2022"], comparison, why],
    ["near-value", "kind: quantity, unit: EUR", ["20", "more than 20"], comparison, why],
    ["plan-not-kept", "kind: date", ["plan: 2020 @2019", "2022"], comparison, why],
    ["changed-over-time", "kind: quantity, unit: EUR, changes: true", ["10 @2020", "20 @2022"], comparison, why],
  ])("is true of %s", async (rule, property, claims, heading, other) => {
    const report = check(await gatherText(storyOf(property, claims)), settings);
    expect(report.findings.map((finding) => finding.rule)).toContain(rule);
    const shown = { ...report, findings: report.findings.filter((finding) => finding.rule === rule) };
    for (const language of interfaceLanguages) {
      const text = [...formats[format](shown, { language, color: false, quiet: false })].join("");
      expect(text).toContain(say(heading, language));
      expect(text).not.toContain(say(other, language));
    }
  });
});

describe.each(["terminal", "markdown", "html"] as const)("where nothing is weighed, the format %s", (format) => {
  it.each(interfaceLanguages)(
    "says why in the finding's own sentence, without its question, in %s",
    async (language) => {
      const report = check(await gatherText(storyOf("kind: boolean", ["yes (wire)", "yes (copy)"])), settings);
      const found = report.findings.filter(({ rule }) => rule === "single-origin");
      expect(found).toHaveLength(1);
      const plain = (text: string) => text.replaceAll("\\", "").replace(/\s+/g, " ");
      const [sentence = "?"] = found.map((finding) => plain(say(finding.message, language)).replace(/^.*\? /, ""));
      const shown = { ...report, findings: found };
      const text = plain([...formats[format](shown, { language, color: false, quiet: false })].join(""));
      expect(text.split(sentence)).toHaveLength(2);
      expect(text).not.toContain(`What? ${sentence}`);
    },
  );
});
