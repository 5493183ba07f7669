import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { decisionOutcomes } from "../../src/model/decision.ts";
import { factlint } from "../cli/binary.ts";
import { folderWith } from "../folders.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/decisions.md", import.meta.url)), "utf8");

const article = (outlet: string, capacity: number) =>
  `article: { title: ${outlet}, outlet: ${outlet}, language: en, published: 2024-06-01 }
claims: [{ property: capacity, value: ${capacity} }]
`;
const folder = folderWith({
  "claims/ferry/story.yaml": `story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry } }
outlets: { harbour-post: { name: Post }, times: { name: Times } }
properties: { capacity: { question: How many does it carry?, kind: quantity, unit: passengers } }
`,
  "claims/ferry/harbour-post.yaml": article("harbour-post", 12),
  "claims/ferry/times.yaml": article("times", 15),
});

/** The arguments of the first `factlint decide` that the page shows. */
function argumentsShown(): readonly string[] {
  const call = /^factlint (decide [\s\S]*?)\n```/m.exec(page)?.[1]?.replace(/\\\n/g, " ") ?? "";
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

it("shows what a decision really looks like, and what is said when it is open again", () => {
  expect(factlint(folder, [...argumentsShown(), "--today", "2026-01-31"]).code).toBe(0);
  const shown = /```yaml\n(decisions:[\s\S]*?)```/.exec(page)?.[1];
  expect(readFileSync(join(folder, "claims/ferry/decisions.yaml"), "utf8")).toBe(shown);
  const other = folderWith({
    "claims/ferry/story.yaml": readFileSync(join(folder, "claims/ferry/story.yaml"), "utf8"),
    "claims/ferry/harbour-post.yaml": article("harbour-post", 12),
    "claims/ferry/times.yaml": article("times", 20),
    "claims/ferry/decisions.yaml": shown ?? "",
  });
  const said = /<!-- example: reopened -->\n```text\n(.*)\n```/.exec(page)?.[1] ?? "nothing";
  expect(factlint(other, []).stdout).toContain(`Reopened. ${said}`);
});

it("names every outcome", () => {
  const named = [...page.matchAll(/^\| `([a-z-]+)` \| .* \| .* \|$/gm)].map(([, outcome]) => outcome);
  expect(named.filter((name) => decisionOutcomes.some((outcome) => outcome === name))).toEqual([...decisionOutcomes]);
});
