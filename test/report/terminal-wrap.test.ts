import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/display-width.ts";
import { wrapped, wrappedLine } from "../../src/report/terminal-wrap.ts";

const lines = (line: string, columns: number) => wrappedLine(line, columns).split("\n");

describe("a text takes as many columns as a terminal gives it", () => {
  it.each([
    ["Harbour Post", 12],
    ["Süddeutsche", 11],
    ["S\u0075\u0308d", 3],
    ["朝日新聞", 8],
    ["ﾊﾝｶｸ", 4],
    ["Ｆｕｌｌ", 8],
    ["한국일보", 8],
    ["👩‍👩‍👧 x", 4],
    ["❤️", 2],
    ["नमस्ते", 4],
    ["a\u2060b\u200dc", 3],
    ["■ “no” — 1 200 €", 16],
  ])("%s: %i", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe("a line of the terminal report is broken between words, and goes on below where its words began", () => {
  it.each([
    [
      "after a mark",
      "  ∵ It cannot be both “no” and “yes”; they are far apart.",
      ["  ∵ It cannot be both “no” and “yes”;", "    they are far apart."],
    ],
    [
      "beside an outlet",
      "      A  nl · May 2024 · plan · says Norsund",
      ["      A  nl · May 2024 · plan · says", "         Norsund"],
    ],
    [
      "inside quotation marks",
      "         “deze zomer al open” (open this summer)",
      ["         “deze zomer al open” (open", "          this summer)"],
    ],
    [
      "with the id of a finding whole",
      "✖ error: They differ  value-conflict:ferry/first-sailing",
      ["✖ error: They differ", "  value-conflict:ferry/first-sailing"],
    ],
    [
      "with a French mark beside its word",
      "  → Vérifiez-le auprès de son origine\u00a0: qui\u00a0?",
      ["  → Vérifiez-le auprès de son", "    origine\u00a0: qui\u00a0?"],
    ],
    [
      "in what is explained",
      "    It leaves open 1 June 2021 to 31 August 2021.",
      ["    It leaves open 1 June 2021 to 31", "      August 2021."],
    ],
    [
      "where a language has no spaces",
      "  ■ “東京都は来年度から新しい港を開く予定です。”",
      ["  ■ “東京都は来年度から新しい港を開く", "    予定です。”"],
    ],
    [
      "with its colours",
      "  \u001b[1m■\u001b[22m \u001b[36mone two three four five six seven eight\u001b[39m nine",
      ["  \u001b[1m■\u001b[22m \u001b[36mone two three four five six seven", "    eight\u001b[39m nine"],
    ],
  ])("%s", (_, line, expected) => {
    expect(lines(line, 38)).toEqual(expected);
  });

  it("moves to the left what has no room where it stands", () => {
    const outlet = "      An Outlet of a Long Name  nl · May 2024 (uncertain)";
    expect(lines(outlet, 40)).toEqual(["      An Outlet of a Long Name  nl · May", "        2024 (uncertain)"]);
    expect(lines(`${" ".repeat(32)}“deze zomer” (this summer)`, 40)).toEqual(["        “deze zomer” (this summer)"]);
    expect(lines(`${" ".repeat(32)}claims/ferry/harbour-post.yaml:12:5`, 60)).toEqual([
      "        claims/ferry/harbour-post.yaml:12:5",
    ]);
  });
});

describe("whatever the width", () => {
  const word = fc.constantFrom(
    "a",
    "ferry",
    "ferry-is-late:",
    "“no”",
    "·",
    "新しい港を",
    "\u001b[2mfr\u001b[22m",
    "e\u0301te\u0301",
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "  ", "  ■ ", "      ", "✖ ", " ".repeat(26)),
      fc.array(fc.tuple(word, fc.constantFrom(" ", "  ")), { minLength: 1, maxLength: 30 }),
    )
    .map(([begin, words]) => (begin + words.flat().join("")).trimEnd());
  const bare = (text: string) => text.replace(/\s+/g, "");
  const seen = (text: string) => displayWidth(text.replace(/\u001b\[\d+m/g, ""));

  it("no line is wider than the terminal, and no letter is lost", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 30, max: 120 }), (text, columns) => {
        const found = lines(text, columns);
        expect(Math.max(...found.map(seen))).toBeLessThanOrEqual(columns);
        expect(bare(found.join(""))).toBe(bare(text));
      }),
    );
  });

  it("pieces in bytes, cut anywhere, come out as the whole does", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(fc.nat(400), { maxLength: 6 }), (texts, cuts) => {
        const whole = texts.map((text) => `${text}\n`).join("");
        const bytes = new TextEncoder().encode(whole);
        const ends = [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        expect([...wrapped(pieces, 40)].join("")).toBe([...wrapped([whole], 40)].join(""));
      }),
    );
  });
});
