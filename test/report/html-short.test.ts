import { describe, expect, it } from "vitest";
import { ferryReport, pageOf } from "./ferry.ts";
import { multiplied } from "./multiplied.ts";

const page = pageOf(multiplied(await ferryReport(), 500));
const cards = page.match(/<details class="card .*?<\/details>/gs) ?? [];
const head = /^<details class="card ([^"]*)"/;
const quiet = cards.filter((card) => head.exec(card)?.[1]?.endsWith(" quiet"));
const found = cards.slice(500).filter((card) => !quiet.includes(card));
const longest = (list: readonly string[]) => Math.max(...list.map(({ length }) => length));

describe("the far end of a report with very many cards", () => {
  it("has a card for everything", () => {
    expect(cards.length).toBeGreaterThan(1500);
    expect(quiet.length).toBeGreaterThan(100);
  });

  it("says of each finding who says what, where and in which words, but shows no picture", () => {
    for (const card of found) expect(card).not.toMatch(/<svg|class="why"/);
    for (const card of found) if (card.includes("data-claim")) expect(card).toMatch(/: [^<]+ (<q lang=".*)?<code>/s);
    expect(found.some((card) => card.includes("<q lang="))).toBe(true);
  });

  it("names of each question without a finding the outlets of each side, and no quotes", () => {
    for (const card of quiet.slice(-100)) {
      expect(card).toMatch(/<li><b class="p\d">[A-Z]+<\/b> [^<]+ \(<bdi>[^<]+<\/bdi>\)<\/li>/);
      expect(card).not.toMatch(/<q |<blockquote/);
    }
    expect(longest(quiet.slice(-100))).toBeLessThan(1000);
  });

  it("bears ids that are no links", () => {
    expect(cards.at(-1)).toMatch(/<p class="id">[^<]+<\/p>/);
    expect(cards[0]).toMatch(/<p class="id"><a href="#/);
  });

  it("shows the tables of as many stories as have 8,000 cells", () => {
    const tables = page.match(/<details class="matrix">.*?<\/details>/gs) ?? [];
    const cells = tables.flatMap((table) => table.match(/<td(?! class="outcome")/g) ?? []).length;
    expect(tables.length).toBeLessThan(500);
    expect(cells).toBeLessThanOrEqual(8000);
    expect(cells).toBeGreaterThan(7900);
  });
});

it("a report of one article has no list of stories: there is nothing to count or to lay side by side", async () => {
  const page = pageOf(
    await ferryReport(`
# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post } }
properties: { opened: { question: When did it open?, kind: date } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-05-14, about: ferry }
claims: [{ property: opened, value: 2021 }]
`),
  );
  expect(page).toContain("When did it open?");
  expect(page).not.toContain('class="stories"');
});

it("a card about no question says once what it is, and has no list where nobody says anything", async () => {
  const report = await ferryReport(`
# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post } }
properties: { safe: { question: Is it safe?, kind: boolean }, late: { question: Is it late?, kind: boolean } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-05-14, about: ferry }
claims: [{ property: safe, value: no }]
`);
  for (const times of [1, 600]) {
    const last = pageOf(multiplied(report, times))
      .match(/<details class="card other .*?<\/details>/gs)
      ?.at(-1);
    expect(last?.match(/A definition is not used/g)).toHaveLength(1);
    expect(last).not.toMatch(/<ul[^>]*><\/ul>/);
  }
});
