import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const story = (outlets: string) => `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { ${outlets} }
properties: { first-sailing: { question: When did it first sail?, kind: date } }
`;

const article = (id: string, published: string, claim: string) => `# ${id}.yaml
article: { title: ${id}, outlet: ${id}, language: en, published: ${published} }
claims: [{ property: first-sailing, ${claim} }]
`;

async function found(text: string) {
  const { findings } = check(await gatherText(text), settings);
  const [finding] = findings.filter(({ rule }) => rule === "plan-not-kept");
  if (finding === undefined) throw new Error("No plan is said to have failed.");
  return finding;
}

describe("a plan that several facts contradict", () => {
  const text = [
    story("echo: { name: Echo }, globe: { name: Globe }, herald: { name: Herald }, post: { name: Post }"),
    article("echo", "2024-01-10", "value: March 2024, status: plan"),
    article("globe", "2024-01-10", "value: April 2024, status: plan"),
    article("herald", "2024-06-02", "value: 2024-05-14"),
    article("post", "2024-06-03", "value: mid May 2024"),
    article("times", "2024-01-09", "value: 2024-05-15?"),
  ].join("");

  it("names all of these, and no fact that is older than the plan", async () => {
    const { claims, places } = await found(text);
    expect(claims).toEqual(["echo", "globe", "herald", "post"].map((id) => `${id}#first-sailing`));
    expect(places.map(({ file }) => file)).toEqual(
      ["echo", "globe", "herald", "post"].map((id) => `claims/ferry/${id}.yaml`),
    );
  });

  it("says what else was planned, and who else reports against it", async () => {
    const { message } = await found(text);
    expect(say(message, "en")).toMatch(
      /The plan was not kept\. Other plans that were not kept: April 2024 \(Globe\)\. Also reported: between 11 and 20 May 2024 \(Post\)\.$/,
    );
  });
});

it("of a thousand facts against a plan all are named, and a sentence counts the outlets beyond three of a value and the values beyond three", async () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `f${1000 + index}`);
  const facts = ids.map((id, index) =>
    article(id, "2024-06-02", `value: 2024-05-${String(1 + (index % 28)).padStart(2, "0")}`),
  );
  const plan = article("plan", "2024-01-10", "value: April 2024, status: plan");
  const { message, places } = await found([story(""), plan, ...facts].join(""));
  expect(places).toHaveLength(1001);
  for (const language of interfaceLanguages) {
    const sentence = say(message, language);
    expect(sentence).toMatch(/ 33\b.* 33\b.* 33\b.* 25\b/);
    expect(sentence.length).toBeLessThan(500);
  }
});
