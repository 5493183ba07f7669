import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const story = `# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry }, port: { name: The port } }
outlets: { post: { name: Post }, times: { name: Times } }
terms: { region: { norsund: {}, oslo: { name: Oslo } } }
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
      "Decided on 12 passengers against 15 passengers; it is now 12 passengers against 20 passengers. Times said 15 passengers and now says 20 passengers.",
    ],
    ["a quote", a.replace("a dozen", "twelve") + b, "The quote of Post was “a dozen” and is now “twelve”."],
    ["a quote that goes", article("a", "value: 12") + b, "The quote of Post was “a dozen” and is no longer stated."],
    [
      "a scope",
      article("a", "value: 12, quote: a dozen, scope: { region: oslo }") + b,
      "The scope of Post was not stated and is now “Oslo”.",
    ],
    [
      "a speaker",
      article("a", "value: 12, quote: a dozen, said-by: port") + b,
      "The speaker of Post was not stated and is now “The port”.",
    ],
    [
      "an as-of date",
      article("a", "value: 12, quote: a dozen", "2024-06-02") + b,
      "The as-of date of Post was “1 June 2024” and is now “2 June 2024”.",
    ],
    [
      "a claim that joins one side",
      a + b + article("c", "value: 15, quote: also fifteen"),
      "Post has joined with 15 passengers.",
    ],
    [
      "a side that is new",
      a + b + article("c", "value: 30"),
      "Decided on 12 passengers against 15 passengers; it is now 12 passengers against 15 passengers against 30 passengers. Post has joined with 30 passengers.",
    ],
    [
      "a claim that leaves while another takes its place",
      a + article("b", "id: other, value: 15, quote: new"),
      "Times has joined with 15 passengers.",
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
      "Decided as “The sources cannot all be right”; now “The sources dispute it”. The status of Post was “fact” and is now “allegation”.",
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

describe("what has changed is said in words, not as the record writes it", () => {
  const vocabulary = `# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry }, port: { name: Norsund Port Authority }, sea-line: { name: Sea Line } }
outlets: { post: { name: Post }, times: { name: Times } }
terms: { region: { norsund: { name: the Norsund }, oslo: { name: Oslo } } }
properties: { asked: { question: What?, QUESTION } }
`;
  const changed = async (question: string, [a, b, now]: readonly [string, string, string], language: "en" | "fr") => {
    const record = (value: string) => article("x", "").replace("capacity, ", `asked, ${value}`).split("\n").slice(1);
    const records = (second: string) =>
      `# a.yaml\n${record(a).join("\n")}# b.yaml\n${record(second).join("\n").replace("outlet: post", "outlet: times")}`;
    const pin = (value: string) => value.replace("value: ", "").replaceAll('"', "");
    const decision = decided("value-conflict:ferry/asked")
      .replace(/a#capacity: .*/, `a#asked: { value: "${pin(a)}", as-of: 2024-06-01 }`)
      .replace(/b#capacity: .*/, `b#asked: { value: "${pin(b)}", as-of: 2024-06-01 }`);
    const text = vocabulary.replace("QUESTION", question) + records(now) + decision;
    const { findings } = check(await gatherText(text), settings);
    const because = findings.find(({ reopened }) => reopened !== null)?.reopened;
    return because == null ? "" : say(because, language).replaceAll("\u00a0", " ");
  };

  it.each([
    ["kind: boolean", ["value: true", "value: true", "value: false"], "Times said yes and now says no."],
    ["kind: boolean", ["value: true", "value: false", "value: no"], "Times said false and now says no."],
    [
      "kind: term, terms: region",
      ["value: oslo", "value: oslo", "value: norsund"],
      "Times said Oslo and now says the Norsund.",
    ],
    [
      "kind: entity",
      ["value: port", "value: port", "value: sea-line"],
      "Times said Norsund Port Authority and now says Sea Line.",
    ],
    [
      "kind: entity",
      ["value: port", "value: Port Authorty", "value: sea-line"],
      "Times said Port Authorty and now says Sea Line.",
    ],
    [
      "kind: date",
      ["value: 2024-02", "value: 2024-02", "value: spring 2023"],
      "Times said February 2024 and now says spring 2023.",
    ],
    [
      "kind: set, of: term, terms: region",
      ["value: [oslo]", "value: [oslo, norsund]", "value: { exactly: [norsund] }"],
      "Times said at least the Norsund and Oslo and now says exactly the Norsund.",
    ],
  ] as const)("%s %j", async (question, values, because) => {
    expect(await changed(question, values, "en")).toContain(because);
  });

  it("and in the language of the report", async () => {
    expect(await changed("kind: boolean", ["value: true", "value: true", "value: false"], "fr")).toBe(
      "La décision portait sur oui ; c’est maintenant oui contre non. Times disait oui et dit maintenant non.",
    );
  });
});

describe("a decision on what is not about a question", () => {
  const broken = a.replace("outlet: post", "outlet: pots");
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

describe("a decision on what is said of a claim or an article", () => {
  const early = "value: 2030";
  const dated = story.replace(
    "capacity:",
    "opened: { question: When?, kind: date }\n  closed: { question: When?, kind: date }\n  capacity:",
  );
  const record = (name: string, claims: string) => article(name, "").replace(/claims: .*/, `claims: [${claims}]`);
  const on = (finding: string, pins: string) => decided(finding).replace(/ {6}a#.*\n {6}b#.*\n/, pins);
  const timing = on("impossible-timing:a#opened", "      a#opened: { value: 2030, as-of: 2024-06-01 }\n");

  async function statesOf(text: string) {
    const { findings } = check(await gatherText(text), settings);
    return findings
      .filter(({ rule }) => ["impossible-timing", "quote-missing", "stale-decision"].includes(rule))
      .map(({ id, state }) => `${id} ${state}`);
  }

  it.each([
    ["nothing is renamed", record("a", `{ property: opened, ${early} }`), "a#opened", "decided"],
    ["its file is renamed", record("x", `{ property: opened, ${early} }`), "x#opened", "decided"],
    ["the claim is renamed", record("a", `{ property: opened, id: when, ${early} }`), "a#when", "decided"],
    ["the claim says something else", record("a", "{ property: opened, id: when, value: 2031 }"), "a#when", "open"],
    ["a claim on another question says the same", record("a", `{ property: closed, ${early} }`), "a#closed", "open"],
    ["file and claim are renamed", record("x", `{ property: opened, id: when, ${early} }`), "x#when", "open"],
  ])("where %s", async (_, articles, claim, state) => {
    const told = await statesOf(dated + articles + timing);
    expect(told.filter((each) => each.startsWith("imp"))).toEqual([`impossible-timing:${claim} ${state}`]);
    expect(told.some((each) => each.startsWith("stale-decision"))).toBe(state === "open");
  });

  const quoting = on(
    "impossible-timing:a#opened",
    "      a#opened: { value: 2030, as-of: 2024-06-01, quote: in 2030 }\n",
  );
  const quoted = `${early}, quote: in 2030`;
  it.each([
    ["and its quote is the same", record("x", `{ property: opened, id: when, ${quoted} }`), "decided"],
    ["and its quote is another", record("x", `{ property: opened, id: when, ${early}, quote: by 2030 }`), "open"],
    ["and it answers another question", record("x", `{ property: closed, id: when, ${quoted} }`), "open"],
    [
      "and another says the same",
      record("x", `{ property: opened, id: when, ${quoted} }`) + record("y", `{ property: opened, ${quoted} }`),
      "open",
    ],
    [
      "while the article is still there",
      record("x", `{ property: opened, id: when, ${quoted} }`) + record("a", "{ property: closed, value: 2020 }"),
      "open",
    ],
  ])("where file and claim are renamed, %s", async (_, articles, state) => {
    const told = await statesOf(dated + articles + quoting);
    const [found] = told.filter((each) => each.startsWith("impossible-timing:x#when"));
    expect(found).toBe(`impossible-timing:x#when ${state}`);
    expect(told.some((each) => each.startsWith("stale-decision"))).toBe(state === "open");
  });

  it("is not taken for one of several that say the same", async () => {
    const two = record("x", `{ property: opened, ${early} }`) + record("y", `{ property: opened, ${early} }`);
    expect((await statesOf(dated + two + timing)).filter((each) => each.endsWith("decided"))).toEqual([]);
  });

  it("stays with a claim that is still there", async () => {
    const two = record("a", `{ property: opened, value: 2020 }, { property: opened, id: when, ${early} }`);
    expect((await statesOf(dated + two + timing)).filter((each) => each.endsWith("decided"))).toEqual([]);
  });

  it("holds for all claims of an article whose file is renamed", async () => {
    const claims =
      "{ property: opened, value: 2020 }, { property: closed, value: 2021 }, { property: capacity, value: 12, quote: q }";
    const pins =
      "      a#closed: { value: 2021, as-of: 2024-06-01 }\n      a#opened: { value: 2020, as-of: 2024-06-01 }\n";
    expect(await statesOf(dated + record("x", claims) + on("quote-missing:a", pins))).toEqual([
      "quote-missing:x decided",
    ]);
  });
});

it("of claims that only lack a quote it is not said that one was decided on against another", async () => {
  const two = story.replace(
    "properties:",
    "properties:\n  speed: { question: How fast is it?, kind: quantity, unit: km/h }",
  );
  const unquoted = `# c.yaml
article: { title: c, outlet: post, language: en, published: 2024-06-01 }
claims: [{ property: capacity, value: 13 }, { property: speed, value: 40 }, { about: port, property: speed, value: 3, quote: three }]
`;
  const pinned = `# decisions.yaml
decisions:
  - finding: quote-missing:c
    outcome: unresolved
    reason: The recording is gone.
    by: M. Berg
    on: 2026-01-12
    pinned:
      c#capacity: { value: 12, as-of: 2024-06-01 }
      c#speed: { value: 40, as-of: 2024-06-01 }
`;
  const { findings } = check(await gatherText(two + unquoted + pinned), settings);
  const reopened = findings.find(({ rule }) => rule === "quote-missing")?.reopened ?? null;
  expect(reopened && say(reopened, "en")).toBe("Post said 12 passengers and now says 13 passengers.");
});
