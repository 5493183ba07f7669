import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { gatherText } from "../story-text.ts";

/** What is found where two articles say two things of one question, but for definitions that nothing uses. */
async function found(...said: Parameters<typeof foundWith>): Promise<readonly string[]> {
  return (await foundWith(...said)).filter((id) => !id.startsWith("unused-definition"));
}

async function foundWith(property: string, [first, second]: readonly [string, string], published: string, more = "") {
  const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry }, ada: { name: Ada Lind }, ben: { name: Bernard Okafor } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { p: { question: What?, ${property} } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2020-05-01 }
claims: [{ property: p, value: ${first} }]
# b.yaml
article: { title: B, outlet: times, language: en, published: ${published} }
claims: [{ property: p, value: ${second}${more} }]
`;
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(story), settings);
  return findings.map(({ id }) => id).sort();
}

describe("an article whose day cannot be read", () => {
  const head = ["kind: entity, changes: true", ["ada", "ben"]] as const;
  it("makes no conflict of what may have changed", async () => {
    expect(await found(...head, "some day")).toEqual(["schema:b:published"]);
    expect(await found(...head, "2024-05-01")).toEqual(["changed-over-time:ferry/p"]);
    expect(await found(...head, "2020-05-01")).toEqual(["value-conflict:ferry/p"]);
  });

  it("makes no dispute of a plan", async () => {
    expect(await found("kind: date", ["2019", "2023"], "some day", ", status: plan")).toEqual(["schema:b:published"]);
    expect(await found("kind: date", ["2019", "2023"], "2020-05-01", ", status: plan")).toContain("disputed:ferry/p");
  });

  it("is compared where no time can tell its claims from others", async () =>
    expect(await found("kind: entity", ["ada", "ben"], "some day")).toEqual([
      "schema:b:published",
      "value-conflict:ferry/p",
    ]));

  it("is compared where a claim has a day of its own", async () =>
    expect(await found(...head, "some day", ", as-of: 2020-05-01")).toEqual([
      "schema:b:published",
      "value-conflict:ferry/p",
    ]));

  it("uses what its claims name all the same", async () => {
    const ids = await foundWith("kind: entity, changes: true", ["ada", "ben"], "some day");
    expect(ids.filter((id) => id.startsWith("unused-definition"))).toEqual([]);
  });

  it("does not stand in for the day of a claim that cannot be read", async () =>
    expect(await found(...head, "2020-05-01", ", as-of: some day")).toEqual(["schema:b#p:as-of"]));
});
