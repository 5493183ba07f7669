import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const story = `# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry }, port: { name: The port } }
outlets: { post: { name: Post }, times: { name: Times } }
terms: { region: { norsund: {}, oslo: {} } }
properties:
  capacity: { question: How many does it carry?, kind: quantity, unit: passengers, tolerance: 1% }
`;
const article = (name: string, claim: string, published = "2024-06-01") => `# ${name}.yaml
article: { title: ${name}, outlet: ${name === "b" ? "times" : "post"}, language: en, published: ${published} }
claims: [{ property: capacity, ${claim} }]
`;
const decided = (finding = "value-conflict:ferry/capacity") => `# decisions.yaml
decisions:
  - finding: ${finding}
    outcome: unresolved
    reason: The operator has not answered.
    by: M. Berg
    on: 2026-01-12
    pinned:
      a#capacity: { value: 12, as-of: 2024-06-01, quote: a dozen }
      b#capacity: { value: 15, as-of: 2024-06-01, quote: fifteen }
`;
const a = article("a", "value: 12, quote: a dozen");
const b = article("b", "value: 15, quote: fifteen");

async function stateOf(text: string) {
  const { findings, gate, summary } = check(await gatherText(text), settings);
  const finding = findings.find(({ question }) => question === "ferry/capacity");
  const because = finding?.reopened == null ? "" : say(finding.reopened, "en");
  return { state: finding?.state ?? "none", because, failed: gate.failed, decided: summary.findings.decided };
}

describe("a decision holds", () => {
  it.each([
    ["while nothing changes", a + b],
    ["when a claim is added that fits all", a + b + article("c", "value: more than 10")],
    ["when an article's file is renamed", article("renamed", "value: 12, quote: a dozen") + b],
    ["when what nobody weighs is edited", a.replace("title: a", "title: Another") + b],
    ["when a value is quoted in YAML", a.replace("12", '"12"') + b],
  ])("%s", async (_, articles) => {
    expect(await stateOf(story + articles + decided())).toEqual({
      state: "decided",
      because: "",
      failed: false,
      decided: 1,
    });
  });
});

describe("a decision is open again", () => {
  it.each([
    [
      "a value",
      a + b.replace("15", "20"),
      "Decided on 12 against 15; it is now 12 against 20. Times said 15 and now says 20.",
    ],
    ["a quote", a.replace("a dozen", "twelve") + b, "The quote of Post was “a dozen” and is now “twelve”."],
    ["a quote that goes", article("a", "value: 12") + b, "The quote of Post was “a dozen” and is no longer stated."],
    [
      "a scope",
      article("a", "value: 12, quote: a dozen, scope: { region: oslo }") + b,
      "The scope of Post was not stated and is now “region=oslo”.",
    ],
    [
      "a speaker",
      article("a", "value: 12, quote: a dozen, said-by: port") + b,
      "The speaker of Post was not stated and is now “port”.",
    ],
    [
      "an as-of date",
      article("a", "value: 12, quote: a dozen", "2024-06-02") + b,
      "The as-of date of Post was “2024-06-01” and is now “2024-06-02”.",
    ],
    ["a claim that joins one side", a + b + article("c", "value: 15, quote: also fifteen"), "Post has joined with 15."],
    [
      "a side that is new",
      a + b + article("c", "value: 30"),
      "Decided on 12 against 15; it is now 12 against 15 against 30. Post has joined with 30.",
    ],
    [
      "a claim that leaves while another takes its place",
      a + article("b", "id: other, value: 15, quote: new"),
      "Times has joined with 15.",
    ],
  ])("%s", async (_, articles, because) => {
    const found = await stateOf(story + articles + decided());
    expect(found).toMatchObject({ state: "reopened", failed: true, decided: 0 });
    expect(found.because).toContain(because);
  });

  it("a status, which also changes the grade", async () => {
    const found = await stateOf(story + article("a", "value: 12, quote: a dozen, status: allegation") + b + decided());
    expect(found.state).toBe("reopened");
    expect(found.because).toBe(
      "Decided as “The sources cannot all be right”; now “The sources dispute it”. The status of Post was not stated and is now “allegation”.",
    );
  });
  it("a grade alone", async () => {
    const found = await stateOf(story + a + b + decided("near-value:ferry/capacity"));
    expect(found).toEqual({
      state: "reopened",
      because: "Decided as “The sources differ by little”; now “The sources cannot all be right”.",
      failed: true,
      decided: 0,
    });
  });
  it("what is pinned to nothing", async () => {
    const [unpinned = ""] = decided().split("    pinned:");
    expect(await stateOf(story + a + b + unpinned)).toMatchObject({ state: "reopened", failed: true });
  });
  it("two articles that swap what they say", async () => {
    const swapped = article("a", "value: 15, quote: fifteen") + article("b", "value: 12, quote: a dozen");
    expect((await stateOf(story + swapped + decided())).state).toBe("reopened");
  });
});

describe("a decision on what is not about a question", () => {
  const broken = a.replace("outlet: post", "outlet: pots").replace("published: 2024-06-01", "published: 2024-06-01");
  it("is pinned to what the finding says", async () => {
    const { findings } = check(await gatherText(story + broken), settings);
    const id = findings.find(({ rule }) => rule === "unknown-name")?.id ?? "";
    const decision = (name: string) => `# decisions.yaml
decisions:
  - { finding: "${id}", outcome: unresolved, reason: R, by: B, on: 2026-01-12, pinned: { message: unknown-name, name: ${name}, role: outlet } }
`;
    const stateAfter = async (name: string) =>
      check(await gatherText(story + broken + decision(name)), settings).findings.find((found) => found.id === id)
        ?.state;
    expect(id).not.toBe("");
    expect(await stateAfter("pots")).toBe("decided");
    expect(await stateAfter("pst")).toBe("reopened");
  });
});
