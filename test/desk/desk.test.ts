import { describe, expect, it } from "vitest";
import { comparePage, row } from "../evidence/figures-page.ts";
import { denotedBy, deskTables } from "../values/desk-tables.ts";
import { type Compared, compared, type Labelled, labelled } from "./desk-scores.ts";
import { deskStories } from "./desk-stories.ts";

const halves = ["seen", "unseen"] as const;

const inStories = (await Promise.all(deskStories.map(compared))).flat();
const alone = deskTables("../desk/noted.md").flatMap((table) =>
  table.rows.map(([written, expected], index): Compared => {
    const half = index % 2 === 0 ? "seen" : "unseen";
    return {
      half,
      what: "values alone",
      place: `${table.title}: ${written}`,
      expected,
      found: denotedBy(written, table),
    };
  }),
);
const all = [...inStories, ...alone];

const of = (half: Compared["half"], what: Labelled) => all.filter((one) => one.half === half && one.what === what);
const isRight = ({ expected, found }: Compared) => expected === found;

describe("a desk that was labelled before anything was run", () => {
  it("has eight stories, and enough of everything to say something", () => {
    expect(deskStories.length).toBe(8);
    for (const { files } of deskStories) expect(files.size).toBeGreaterThan(4);
    expect(of("seen", "pairs").length + of("unseen", "pairs").length).toBeGreaterThan(300);
    for (const half of halves) expect(of(half, "values alone").length).toBeGreaterThan(130);
  });

  it("fares as the page says", () =>
    comparePage(
      "desk",
      [
        row("half", ...labelled),
        row("---", ...labelled.map(() => "---:")),
        ...halves.map((half) => row(half, ...labelled.map((what) => scoreOf(of(half, what))))),
      ],
      "verdicts.md",
    ));

  it.each(halves)("is weighed as a careful desk would: %s", (half) => {
    expect(inStories.filter((one) => one.half === half && !isRight(one))).toEqual([]);
  });

  it.each(halves)("notes values that are read as it means them: %s", (half) => {
    const values = of(half, "values alone");
    const wrong = values.filter((value) => !isRight(value));
    process.stdout.write(wrong.map(({ place, expected, found }) => `${place}: ${found}, not ${expected}\n`).join(""));
    expect(wrong.length / values.length).toBeLessThan(0.05);
  });
});

function scoreOf(compared: readonly Compared[]): string {
  return `${compared.filter(isRight).length} of ${compared.length}`;
}
