import { describe, expect, it } from "vitest";
import { weigh } from "../../src/compare/ladder.ts";
import { examine } from "../../src/examine.ts";
import type { Verdict } from "../../src/model/question.ts";
import { gatherText } from "../story-text.ts";

const languages = ["en", "de", "nl", "fr"] as const;

/** A story of articles in four languages that all say `value`, and one more in each that says `other`. */
const storyOf = (property: string, value: string, other: string) => `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry }, ada: { name: Ada Lind, aliases: [Ада Линд] }, ben: { name: Bernard Okafor } }
outlets: { ${languages.flatMap((tag) => [`${tag}: { name: ${tag} }`, `${tag}-2: { name: ${tag} }`]).join(", ")} }
terms: { region: { norway: {}, norsund: { broader: norway }, sweden: {} } }
properties: { p: { question: What?, ${property} } }
${languages
  .flatMap((tag) => [
    [tag, value],
    [`${tag}-2`, other],
  ])
  .map(
    ([name, said]) => `# ${name}.yaml
article: { title: A, outlet: ${name}, language: ${name?.slice(0, 2)}, published: 2024-06-01 }
claims: [{ property: p, value: ${said} }]
`,
  )
  .join("")}`;

describe("the same value said in four languages gives the same verdict", () => {
  it.each<readonly [property: string, value: string, other: string, same: Verdict, different: Verdict]>([
    ["kind: boolean", "yes", "no", "agrees", "conflicts"],
    ["kind: date", "summer 2021", "2022-02", "agrees", "conflicts"],
    ["kind: date", "2021", "2021-07", "agrees", "refines"],
    ["kind: period", "since 2019", "2021/2022", "agrees", "conflicts"],
    ["kind: quantity, unit: EUR", "nearly 4 billion", "3.2 billion", "agrees", "conflicts"],
    ["kind: term, terms: region", "norway", "sweden", "agrees", "conflicts"],
    ["kind: entity", "Ада Линд", "Bernard Okafor", "agrees", "conflicts"],
    ["kind: set, of: term, terms: region", "[norway]", "{ exactly: [sweden] }", "agrees", "conflicts"],
  ])("%s: %s | %s → %s, %s", async (property, value, other, same, different) => {
    const { checked } = examine(await gatherText(storyOf(property, value, other)));
    const [question] = checked.questions;
    if (question === undefined || question.claims.length !== 8) throw new Error("The claims do not make one question.");
    const verdict = (a: string, b: string) =>
      weigh(checked.claim(`${a}#p`), checked.claim(`${b}#p`), checked.input(question)).verdict;
    for (const first of languages)
      for (const second of languages) {
        if (first !== second) expect(verdict(first, second)).toBe(same);
        expect(verdict(first, `${second}-2`)).toBe(different);
      }
  });
});
