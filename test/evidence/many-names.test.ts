import { describe, expect, it } from "vitest";
import { AlikeNames } from "../../src/evidence/names/alike-names.ts";
import { soughtNames } from "../../src/evidence/names/sought-names.ts";
import { UnspacedNames } from "../../src/evidence/names/unspaced-names.ts";
import { nameWords, sentenceOpenings } from "../../src/evidence/names/words-of-names.ts";
import type { NameEntry } from "../../src/values/name-table.ts";

const many = Array.from({ length: 5000 }, (_, number) => number);
const entry = (name: string, number: number): NameEntry => ({
  id: `e${number}`,
  names: [name],
  sort: "unknown",
  wider: [],
});

describe("thousands of names that begin alike", () => {
  it.each([
    ["in one word", (number: number) => `Bank Nr${number}`, "Bank Nr4321s"],
    ["in three", (number: number) => `The University of Applied Science${number}`, "University of Applied Science4321"],
  ])("leave few to look at: %s", (_, name, quoted) => {
    const names = new AlikeNames(soughtNames(many.map((number) => entry(name(number), number))));
    expect(names.at(nameWords(quoted), 0, false).map(({ id }) => id)).toEqual(["e4321"]);
    expect(names.at(nameWords("Bank University Bank"), 0, false)).toEqual([]);
  });

  it("have the longest first, as many as they are", () => {
    const written = [...many.map((number) => `Bank Nr${number}`), "Bank", "Bank Nr7 of Ostra", "Other"];
    const names = new AlikeNames(soughtNames(written.map(entry)));
    const at = (quoted: string) => names.at(nameWords(quoted), 0, false).map(({ id }) => written[Number(id.slice(1))]);
    expect(at("Bank Nr7 of Ostra")).toEqual(["Bank Nr7 of Ostra", "Bank Nr7", "Bank"]);
    expect(at("Banks")).toEqual(["Bank"]);
  });

  // Tried one by one at each character, they took 15 seconds; now a fifth of one.
  it("cost little without spaces, too", { timeout: 10_000 }, () => {
    const names = new UnspacedNames(
      Array.from({ length: 20_000 }, (_, number) =>
        entry(`张${String.fromCharCode(0x4e00 + Math.floor(number / 100), 0x4f00 + (number % 100))}`, number),
      ),
    );
    const quote = `${"张".repeat(3000)}，张${String.fromCharCode(0x4e00, 0x4f07)}`;
    for (let times = 0; times < 50; times++) expect(names.idsIn(quote)).not.toContain("e8");
  });
});

it("says of every word at once whether it begins a sentence", () => {
  const text = "Target. Next one, “Then” he. 3 fell.\nMay (x) go… — Well";
  const words = nameWords(text);
  expect([...sentenceOpenings(text)].map((place) => words[place]?.written)).toEqual([
    "Target",
    "Next",
    "3",
    "May",
    "Well",
  ]);
});
