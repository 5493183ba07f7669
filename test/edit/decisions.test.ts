import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDecisions, newDecisionsFile } from "../../src/edit/decisions.ts";
import type { Changes } from "../../src/edit/list-place.ts";
import { type Decision, decisionOutcomes } from "../../src/model/decision.ts";
import { byCodeUnits } from "../../src/model/order.ts";
import { readDecisions } from "../../src/read.ts";

const file = "claims/ferry/decisions.yaml";

async function edited(text: string, changes: Partial<Changes>): Promise<string> {
  const { record, problems } = await readDecisions(file, text);
  if (record === null) throw new Error(JSON.stringify(problems));
  return editDecisions(text, record, { replaced: new Map(), removed: new Set(), added: [], ...changes });
}

async function decisionsIn(text: string): Promise<readonly Decision[]> {
  const { decisions, problems } = await readDecisions(file, text);
  expect(problems, text).toEqual([]);
  return decisions;
}

const plain: Decision = {
  finding: "r:s/p",
  outcome: "unresolved",
  accepted: [],
  reason: "R",
  by: "B",
  on: "2026-01-31",
  settledBy: null,
  reviewBy: null,
  pinned: null,
};

describe("adding to what is there", () => {
  const item = (indent: string) =>
    ["finding: r:s/p", "outcome: unresolved", "reason: R", "by: B", "on: 2026-01-31"].join(`\n${indent}  `);
  it.each([
    ["an empty file", "", `decisions:\n  - ${item("  ")}\n`],
    ["only a comment", "# ours", `# ours\ndecisions:\n  - ${item("  ")}\n`],
    ["a key without a list", "decisions:\n", `decisions:\n  - ${item("  ")}\n`],
    ["a key without a line's end", "decisions:", `decisions:\n  - ${item("  ")}\n`],
    ["an empty list", "decisions: [] # none yet\n", `decisions: # none yet\n  - ${item("  ")}\n`],
    ["an empty mapping", "{}\n", `decisions:\n  - ${item("  ")}\n`],
    [
      "a list without indentation",
      "decisions:\n- { finding: r:s/q, outcome: unresolved, reason: R, by: B, on: 2026-01-31 } # c",
      `decisions:\n- { finding: r:s/q, outcome: unresolved, reason: R, by: B, on: 2026-01-31 } # c\n\n- ${item("")}\n`,
    ],
    [
      "a list on one line",
      "decisions: [{ finding: r:s/q, outcome: unresolved, reason: R, by: B, on: 2026-01-31 }] # c\n",
      'decisions: [{ finding: r:s/q, outcome: unresolved, reason: R, by: B, on: 2026-01-31 }, { finding: "r:s/p", outcome: unresolved, reason: R, by: B, on: 2026-01-31 }] # c\n',
    ],
  ])("%s", async (_, before, after) => {
    expect(await edited(before, { added: [plain] })).toBe(after);
    expect((await decisionsIn(after)).at(-1)).toEqual(plain);
  });
});

describe("replacing", () => {
  const before = `# head
decisions:
  # on p
  - reason: old # why
    # between
    finding: r:s/p
    note: keep me
    outcome: one-right
    accepted: [a#b]
    on: 2025-01-01
    by: B   # an editor
  # on q
  - { finding: r:s/q, outcome: unresolved, reason: R, by: B, on: 2026-01-31, note: this too }
# tail`;
  it("keeps the order of keys, comments and notes", async () => {
    const long = "word ".repeat(40).trim();
    expect(await edited(before, { replaced: new Map([[0, { ...plain, reason: long, reviewBy: "2026-06-30" }]]) })).toBe(
      before
        .replace("reason: old", `reason: ${long}`)
        .replace("one-right", "unresolved")
        .replace("    accepted: [a#b]\n", "")
        .replace("2025-01-01", "2026-01-31")
        .replace("# an editor", "# an editor\n    review-by: 2026-06-30"),
    );
  });
  it("rewrites what stands on one line, with its note", async () => {
    expect(await edited(before, { replaced: new Map([[1, { ...plain, finding: "r:s/q", by: "C" }]]) })).toBe(
      before.replace(
        /- \{.*\}/,
        "- finding: r:s/q\n    outcome: unresolved\n    reason: R\n    by: C\n    on: 2026-01-31\n    note: this too",
      ),
    );
  });
});

describe("removing", () => {
  /** `a`, `b` and `c` stand for decisions of one line each. */
  const item = (name: string) => `{ finding: r:s/${name}, outcome: unresolved, reason: R, by: B, on: 2026-01-31 }`;
  const whole = (file: string) => file.replace(/- ([abc])$/gm, (_, name) => `- ${item(name)}`);
  it.each([
    ["the last of a file, with the empty line before it", "- a\n\n- b\n", 1, "- a\n"],
    ["the first, with the empty line after it", "- a\n\n- b\n", 0, "- b\n"],
    ["one of several, with one of the empty lines around it", "- a\n\n- b\n\n- c\n", 1, "- a\n\n- c\n"],
    ["one among lines", "- a\n- b\n- c\n", 1, "- a\n- c\n"],
    ["the last without a line's end", "- a\n- b", 1, "- a\n"],
    ["the only one, before a comment", "- a\n\n# tail\n", 0, "# tail\n"],
    [
      "one with the comments right above it",
      "# on a\n- a\n# on b\n\n# on b, too\n# and more\n- b\n- c\n",
      1,
      "# on a\n- a\n# on b\n\n- c\n",
    ],
    ["the first with the comment right above it", "# on a\n- a\n# on b\n- b\n", 0, "# on b\n- b\n"],
    ["one below a remark on the one before", "- a\n  # more on a\n# on b\n- b\n", 1, "- a\n  # more on a\n"],
    ["one above a comment on nothing", "- a\n# tail\n", 0, "# tail\n"],
  ])("%s", async (_, before, index, after) => {
    const head = "decisions:\n";
    expect(await edited(head + whole(before), { removed: new Set([index]) })).toBe(head + whole(after));
  });
});

describe("removing from a list in brackets keeps what belongs to the others", () => {
  const item = (name: string) =>
    `{ finding: "r:s/${name.toLowerCase()}", outcome: unresolved, reason: "a, b # c", by: B, on: 2026-01-31 }`;
  const whole = (list: string) => `# head\ndecisions: ${list} # tail\n`.replace(/\b[ABC]\b/g, item);
  it.each<[string, string, readonly number[], string]>([
    ["the first of a line", "[A, B]", [0], "[B]"],
    ["the last of a line", "[A, B]", [1], "[A]"],
    ["all of a line", "[A, B]", [0, 1], "[]"],
    ["the last two of a line", "[A, B, C]", [1, 2], "[A, ]"],
    ["a line with its comma", "[\n  A,\n  # on b\n  B,\n]", [0], "[\n  # on b\n  B,\n]"],
    ["what a comment stands behind", "[\n  A, # one\n  B, # two\n]", [0], "[\n  # one\n  B, # two\n]"],
    ["the last, behind a comment", "[\n  A, # one\n  B\n]", [1], "[\n  A, # one\n]"],
    ["a comma behind a comment", "[\n  A # one\n  , B\n]", [0], "[\n   # one\n   B\n]"],
    [
      "what has comments right above it",
      "[\n  # on a\n  A,\n\n  # of its own\n\n  # on b\n  # more\n  B\n]",
      [0, 1],
      "[\n\n  # of its own\n\n]",
    ],
  ])("%s", async (_, before, indexes, after) => {
    const result = await edited(whole(before), { removed: new Set(indexes) });
    expect(result).toBe(whole(after));
    expect(await decisionsIn(result)).toHaveLength(after.match(/\b[ABC]\b/g)?.length ?? 0);
  });
});

describe("whatever a file looks like", () => {
  const word = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      "a: b",
      "c # d",
      "- e",
      "[f",
      "{ g",
      "'",
      '"',
      "\\",
      "no",
      "~",
      "12",
      "line\nbreak",
      "# h",
      "k:",
      "é\u2028",
      "%",
      "&a *b",
    ),
    fc
      .array(fc.constantFrom("one", "two:", "#three", "four"), { minLength: 25, maxLength: 40 })
      .map((words) => words.join(" ")),
  );
  const said = word.filter((text) => text.trim() !== "");
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const decision = (finding: fc.Arbitrary<string>): fc.Arbitrary<Decision> =>
    fc.record({
      finding,
      outcome: fc.constantFrom(...decisionOutcomes),
      accepted: fc.uniqueArray(
        name.map((id) => `${id}#x`),
        { maxLength: 2 },
      ),
      reason: said,
      by: said,
      on: fc.constant("2026-01-31"),
      settledBy: fc.option(said),
      reviewBy: fc.option(fc.constant("2026-06-30")),
      pinned: fc.option(
        fc.record({
          claims: fc
            .uniqueArray(fc.tuple(name, said, said), { selector: ([id]) => id, maxLength: 3 })
            .map((pins) =>
              pins
                .map(([id, value, quote]) => ({ claim: `${id}#x`, pin: { value, quote } }))
                .sort((one, other) => byCodeUnits(one.claim, other.claim)),
            ),
          said: fc.constant([]),
        }),
      ),
    });
  const existing = fc.record({
    indent: fc.constantFrom("", "  ", "    "),
    newline: fc.constantFrom("\n", "\r\n"),
    comment: fc.constantFrom("# a comment", "#", "# - finding: r:s/x"),
    between: fc.constantFrom("", "\n", "\n\n"),
    end: fc.constantFrom("", "\n", "\n\n", "\n# the end", "\n# the end\n"),
    decisions: fc.array(
      fc.record({ decision: decision(name.map((id) => `r:s/${id}`)), isFlow: fc.boolean(), remark: fc.boolean() }),
      { maxLength: 4 },
    ),
  });

  it("an edit gives just the decisions that were meant, and touches nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(
        existing,
        fc.array(fc.constantFrom("keep", "replace", "remove"), { minLength: 4, maxLength: 4 }),
        fc.array(decision(name.map((id) => `r:new/${id}`)), { maxLength: 2 }),
        decision(fc.constant("r:new/other")),
        async ({ indent, newline, comment, between, end, decisions }, actions, added, other) => {
          const sources = decisions.map((each, index) => sourceOf(each, indent, index));
          const text =
            `# head\ndecisions:${sources.map((source, index) => `\n${indent}${comment}${index}\n${source}`).join(between)}${end}`
              .replaceAll("\r", "")
              .replaceAll("\n", newline);
          const before = await decisionsIn(text);
          const chosen = before.map((_, index) => actions[index] ?? "keep");
          const indexes = (action: string) => [...chosen.keys()].filter((index) => chosen[index] === action);
          const after = await edited(text, {
            replaced: new Map(indexes("replace").map((index) => [index, other])),
            removed: new Set(indexes("remove")),
            added,
          });
          const meant = before.map((each, index) => (chosen[index] === "replace" ? other : each));
          expect(await decisionsIn(after)).toEqual([
            ...meant.filter((_, index) => chosen[index] !== "remove"),
            ...added,
          ]);
          expect(after.startsWith(`# head${newline}decisions:`)).toBe(true);
          for (const [index, source] of sources.entries()) {
            const isThere = after.includes(`${indent}${comment}${index}${newline}`);
            expect(isThere).toBe(chosen[index] !== "remove");
            if (chosen[index] === "keep") expect(after).toContain(source.replaceAll("\n", newline));
          }
          if (chosen.every((action) => action === "keep")) expect(after.startsWith(text)).toBe(true);
          if (newline === "\r\n") expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("a new file reads as what was meant", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(decision(name.map((id) => `r:s/${id}`)), { minLength: 1, maxLength: 4 }),
        async (decisions) => {
          expect(await decisionsIn(newDecisionsFile(decisions, "# yaml-language-server: $schema=s.json"))).toEqual(
            decisions,
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  function sourceOf(
    { decision: each, isFlow, remark }: { decision: Decision; isFlow: boolean; remark: boolean },
    indent: string,
    index: number,
  ): string {
    const pairs: readonly (readonly [string, string])[] = [
      ["outcome", each.outcome],
      ["finding", JSON.stringify(each.finding)],
      ...(each.accepted.length > 0 ? [["accepted", JSON.stringify(each.accepted)] as const] : []),
      ["reason", JSON.stringify(`reason ${index}`)],
      ["by", JSON.stringify(`by ${index}`)],
      ["on", each.on],
      ...(each.reviewBy === null ? [] : [["review-by", each.reviewBy] as const]),
    ];
    if (isFlow) return `${indent}- { ${pairs.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
    const inner = `\n${indent}  `;
    const remarkLine = remark ? `${inner}# inside ${index}` : "";
    return `${indent}- ${pairs.map(([key, value]) => `${key}: ${value}`).join(remarkLine + inner)}`;
  }
});
