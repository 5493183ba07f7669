import { describe, expect, it } from "vitest";
import { comparePage, row } from "../evidence/figures-page.ts";
import { denotedBy, deskTables } from "../values/desk-tables.ts";
import { type Compared, compared, type Labelled, labelled } from "./desk-scores.ts";
import { deskStories } from "./desk-stories.ts";

const halves = ["seen", "unseen"] as const;

/** Each is by another hand, and was labelled before anything was run. */
const desks = await Promise.all(["first", "second"].map(deskOf));
const halvesOfDesks = desks.flatMap((desk) => halves.map((half) => ({ desk, half, name: desk.name })));

async function deskOf(name: string) {
  const stories = deskStories(name);
  const inStories = (await Promise.all(stories.map(compared))).flat();
  return { name, stories, inStories, all: [...inStories, ...aloneIn(name)] };
}

function aloneIn(desk: string): readonly Compared[] {
  return deskTables(`../desk/${desk}/noted.md`).flatMap((table) =>
    table.rows.map(([written, expected], index): Compared => {
      const half = index % 2 === 0 ? "seen" : "unseen";
      const found = denotedBy(written, table);
      return { half, what: "values alone", place: `${table.title}: ${written}`, expected, found };
    }),
  );
}

const of = (all: readonly Compared[], half: Compared["half"], what: Labelled) =>
  all.filter((one) => one.half === half && one.what === what);
const isRight = ({ expected, found }: Compared) => expected === found;

describe("desks that were labelled before anything was run", () => {
  it.each(desks)("have eight stories, and enough of everything to say something: $name", ({ stories, all }) => {
    expect(stories.length).toBe(8);
    for (const { files } of stories) expect(files.size).toBeGreaterThan(4);
    for (const half of halves) {
      expect(of(all, half, "pairs").length).toBeGreaterThan(90);
      expect(of(all, half, "values alone").length).toBeGreaterThan(130);
    }
  });

  it("fare as the page says", () =>
    comparePage(
      "desk",
      [
        row("desk", "half", ...labelled),
        row("---", "---", ...labelled.map(() => "---:")),
        ...halvesOfDesks.map(({ desk, half, name }) =>
          row(name, half, ...labelled.map((what) => scoreOf(of(desk.all, half, what)))),
        ),
      ],
      "verdicts.md",
    ));

  it.each(halvesOfDesks)("are weighed as a careful desk would: $name, $half", ({ desk, half }) => {
    expect(desk.inStories.filter((one) => one.half === half && !isRight(one))).toEqual([]);
  });

  it.each(halvesOfDesks)("note values that are read as they mean them: $name, $half", ({ desk, half }) => {
    const values = of(desk.all, half, "values alone");
    const wrong = values.filter((value) => !isRight(value));
    process.stdout.write(wrong.map(({ place, expected, found }) => `${place}: ${found}, not ${expected}\n`).join(""));
    expect(wrong.length / values.length).toBeLessThan(0.05);
  });
});

function scoreOf(compared: readonly Compared[]): string {
  return `${compared.filter(isRight).length} of ${compared.length}`;
}
