import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

/** What is told of the timing of a claim in an article of 1 June 2024; null where nothing is. */
async function told(kind: string, claim: string): Promise<string | null> {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(storyOf(`kind: ${kind}`, [claim])), settings);
  return (
    findings.find(({ rule }) => rule === "impossible-timing")?.message.id.replace("impossible-timing.", "") ?? null
  );
}

describe("in an article of 1 June 2024, what is told of a claim", () => {
  it.each([
    ["a fact of later", "date", "2024-06-03", "fact"],
    ["a fact of the next day, which time zones make no proof", "date", "2024-06-02", null],
    ["a fact of the day itself", "date", "2024-06-01", null],
    ["a fact of a year that is not over", "date", "2024", null],
    ["a fact of a day that may be later", "date", "after 2024-05-20", null],
    ["a period that begins later", "period", "2025/2026", "fact"],
    ["a period that ends later", "period", "2020/2026", null],
    ["a plan for later", "date", "plan: 2025", null],
    ["a plan for a year before", "date", "plan: 2023", "plan"],
    ["a plan for the day before, which time zones make no proof", "date", "plan: 2024-05-31", null],
    ["a plan for two days before", "date", "plan: 2024-05-30", "plan"],
    ["a plan that was made before its time", "date", "plan: 2023 @2022", null],
    ["a forecast for a period that was over", "period", "forecast: 2019/2020", "plan"],
    ["a forecast for a period that goes on", "period", "forecast: 2019/2030", null],
    ["an allegation of later", "date", "allegation: 2025", null],
    ["an amount as of later", "quantity", "4 @2024-07", "as-of"],
    ["an amount as of the next day, which time zones make no proof", "quantity", "4 @2024-06-02", null],
    ["an amount as of the same month", "quantity", "4 @2024-06", null],
    ["a forecast as of later", "quantity", "forecast: 4 @2025", null],
  ])("%s (%s %s): %s", async (_, kind, claim, expected) => expect(await told(kind, claim)).toBe(expected));
});

describe("an edition that came out before what it replaces", () => {
  const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post } }
properties: { sailed: { question: When did it sail?, kind: date } }
`;
  const article = (id: string, head: string) => `# ${id}.yaml
article: { title: ${id}, outlet: post, language: en, ${head} }
claims: [{ property: sailed, value: 2023 }]
`;

  async function toldOf(a: string, b: string, c = "published: 2023") {
    const text = `${story}${article("a", a)}${article("b", b)}${article("c", c)}`;
    const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
    return check(await gatherText(text), settings).findings.filter(({ id }) =>
      /^impossible-timing:.:edition-of$/.test(id),
    );
  }

  it("is told as a warning at its edition-of, with what to do", async () => {
    const [found, second] = await toldOf("edition-of: b, published: 2024-06-01", "published: 2024-06-05");
    expect(second).toBeUndefined();
    expect(found).toMatchObject({ id: "impossible-timing:a:edition-of", severity: "warning", claims: [] });
    expect(found?.places).toMatchObject([{ file: "claims/ferry/a.yaml", line: 2, column: 62 }]);
    expect([found?.message, ...(found?.suggestions ?? [])].map((each) => each && say(each, "en"))).toEqual([
      "a says that it replaces b, but it was published on 1 June 2024, before b was, on 5 June 2024. What b says is set aside wherever a speaks.",
      "If b is the later one, remove edition-of here and write “edition-of: a” in b; if not, correct the date of publication that is wrong.",
    ]);
  });

  it.each([
    ["of the next day, which time zones make no proof", "published: 2024-06-01", "published: 2024-06-02", 0],
    ["of the same month", "published: 2024-06-01", "published: 2024-06", 0],
    ["of a later month", "published: 2024-06", "published: 2024-08", 1],
    ["whose date is doubtful", "published: 2024-06", "published: 2024-08?", 0],
    ["without a date", "published: 2024-06", "url: https://a.example/", 0],
    ["without a date that replaces a later one", "published: 2021", "edition-of: c", 1],
    ["without a date that replaces it in turn", "published: 2022", "edition-of: a", 0],
    ["that is not there", "published: 2022", "published: 2024, id: x", 0],
  ])("counts what it replaces where that is one %s", async (_, a, b, count) => {
    expect(await toldOf(`edition-of: b, ${a}`, b)).toHaveLength(count);
  });
});
