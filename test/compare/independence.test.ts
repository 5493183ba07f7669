import { describe, expect, it } from "vitest";
import { examine } from "../../src/examine.ts";
import { gatherText } from "../story-text.ts";

/** How many sources articles count for that all say the same; each is written as `outlet`, or `outlet from origin`. */
async function sourcesOf(articles: readonly string[]): Promise<number> {
  const records = articles.map((article, index) => {
    const [outlet, origin] = article.split(" from ");
    return `# a${index}.yaml
article: { title: T, outlet: ${outlet}, language: en, published: 2024, origins: [${origin ?? ""}] }
claims: [{ property: p, value: yes }]
`;
  });
  const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets:
  post: { name: Post }
  evening-post: { name: Evening Post, family: post }
  times: { name: Times, family: times-group }
  sunday-times: { name: Sunday Times, family: times-group }
  echo: { name: Echo }
origins:
  wire: { name: A wire }
  copy: { name: A copy of the wire, origins: [wire] }
  post: { name: What the Post found out }
  leak: { name: What the Times were told, origins: [times-group] }
  times-group: { name: What the Times found out }
properties: { p: { question: Does it sail?, kind: boolean } }
${records.join("")}`;
  const { checked } = examine(await gatherText(story));
  return checked.questions[0]?.origins ?? 0;
}

describe("articles count as one source", () => {
  it.each([
    ["of one outlet", ["post", "post"]],
    ["of one family", ["times", "sunday-times"]],
    ["of a family that is called after one of its outlets", ["post", "evening-post"]],
    ["of one origin", ["post from wire", "times from wire"]],
    ["of an origin and of what goes back to it", ["post from wire", "times from copy"]],
    ["of an outlet and of what it found out", ["post", "echo from post"]],
    ["of an outlet of a family and of what it found out", ["sunday-times", "echo from times"]],
    ["of a family and of what goes back to what it found out", ["sunday-times", "echo from leak"]],
    ["by way of a third", ["post from wire", "echo", "echo from copy"]],
  ])("%s", async (_, articles) => {
    expect(await sourcesOf(articles)).toBe(1);
  });

  it.each([
    ["of two outlets", ["post", "echo"], 2],
    ["of two families", ["post", "times"], 2],
    ["of an origin, and of one's own", ["post from wire", "echo"], 2],
    [
      "of one, and of three that go back to another",
      ["evening-post", "sunday-times from copy", "echo from leak", "echo from wire"],
      2,
    ],
  ])("not %s", async (_, articles, sources) => {
    expect(await sourcesOf(articles)).toBe(sources);
  });
});
