import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { Data } from "../../src/model/data.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import { set } from "../../src/values/set.ts";
import { contextOf, denote, inWords, whyNot } from "./norsund.ts";

const places = contextOf({ kind: "set", of: "term" });
const people = contextOf({ kind: "set", of: "entity" });
const stops = (written: Data) => denote(set, written, places);
const those = (written: Data) => denote(set, written, people);

describe("a set is read", () => {
  const rows: readonly [written: Data, words: string][] = [
    [["oslo", "norsund"], "at least Norsund and Oslo"],
    ["oslo", "at least Oslo"],
    [{ exactly: ["oslo", "sweden", "norsund"] }, "exactly Norsund, Oslo and Sweden"],
    [{ exactly: "oslo" }, "exactly Oslo"],
    [{ exactly: [] }, "none"],
    ["none", "none"],
    ["None?", "none (uncertain)"],
    [{ including: ["oslo"], without: ["sweden"] }, "at least Oslo, and without Sweden"],
    [{ without: ["sweden"] }, "without Sweden"],
    [{ exactly: ["norway"], without: ["oslo"] }, "exactly Norway, and without Oslo"],
    [["oslo?", "sweden"], "at least Oslo and Sweden (uncertain)"],
    ["including oslo", "at least Oslo"],
    ["at least oslo and nothing beyond oslo and sweden", "at least Oslo, and nothing beyond Oslo and Sweden"],
  ];
  it.each(rows)("%j", (written, words) => {
    expect(inWords(set, written, places)).toBe(words);
  });
  const names: readonly [written: Data, words: string][] = [
    [["Ada Lind", "Bo Berg"], "at least Ada Lind and Bo Berg"],
    [["Ada Lind", "ada-lind"], "at least Ada Lind"],
    [["Smith, Black and Sons", "Why?"], 'at least "Smith, Black and Sons" and "Why?"'],
    ["exactly Smith, Black and Sons, Ada Lind", 'exactly Ada Lind and "Smith, Black and Sons"'],
    ['including "Rum, Gin and Co"', 'at least "Rum, Gin and Co"'],
    ["Rum and Gin", 'at least "Rum and Gin"'],
    [['"none"', "Ada Lind"], 'at least Ada Lind and "none"'],
    [['"Unknown"', "Null"], 'at least Null and "Unknown"'],
  ];
  it.each(names)("%j", (written, words) => {
    expect(inWords(set, written, people)).toBe(words);
  });
});

describe("a set is not guessed", () => {
  const rows: readonly Data[] = [
    {},
    { exactly: ["oslo"], including: ["sweden"] },
    { only: ["oslo"] },
    { including: [] },
    [["oslo"]],
    [null],
    "",
    { including: ["oslo"], without: ["norway"] },
    { including: ["oslo"], without: ["oslo"] },
  ];
  it.each(rows.map((row) => [row]))("%j", (written) => {
    expect(whyNot(set, written, places)).toContain("Write a list such as [a, b]");
  });
  it("an undeclared term", () => {
    expect(whyNot(set, ["oslo", "norwy"], places)).toContain('"norwy" is no term of "region"');
  });
  it("a list of nothing, which says no more than silence", () => {
    for (const context of [places, people])
      expect(whyNot(set, [], context)).toBe(
        'An empty list says nothing. Leave the claim out; where the article says that there are none, write "none".',
      );
  });
  const nobodies: readonly (readonly [written: Data, nobody: string])[] = [
    [["null"], "null"],
    [["unknown"], "unknown"],
    [["?"], "?"],
    [["unknown?"], "unknown"],
    ["unknown", "unknown"],
    ["exactly nobody and oslo", "nobody"],
    [{ exactly: ["tba"] }, "tba"],
    [{ including: ["oslo"], without: ["~"] }, "~"],
    [["none", "oslo"], "none"],
  ];
  it.each(nobodies)("nobody: %j", (written, nobody) => {
    expect(whyNot(set, written, people)).toMatch(`"${nobody}" is nobody's name. Leave it out of the list`);
    expect(whyNot(set, written, places)).toMatch(`"${nobody}" names nothing. Leave it out of the list`);
  });
});

describe("how two sets of places stand", () => {
  const rows: readonly [a: Data, relation: string, b: Data][] = [
    [["oslo"], "overlaps", ["sweden"]],
    [["oslo", "sweden"], "narrower", ["oslo"]],
    [{ exactly: ["oslo"] }, "narrower", ["oslo"]],
    [{ exactly: ["oslo"] }, "disjoint", ["sweden"]],
    [{ exactly: ["oslo"] }, "disjoint", { exactly: ["oslo", "sweden"] }],
    [{ exactly: ["oslo", "sweden"] }, "same", { exactly: ["sweden", "oslo"] }],
    [["oslo"], "disjoint", { without: ["oslo"] }],
    [["oslo"], "disjoint", { without: ["norway"] }],
    [["norway"], "overlaps", { without: ["oslo"] }],
    [{ exactly: ["norway"] }, "overlaps", ["oslo"]],
    [{ exactly: ["oslo"] }, "narrower", ["norway"]],
    [{ exactly: ["oslo"] }, "narrower", { exactly: ["norway"] }],
    [{ exactly: ["norway"] }, "wider", { exactly: ["norway", "oslo"] }],
    [{ exactly: ["border"] }, "narrower", ["sweden", "norway"]],
    ["none", "disjoint", ["oslo"]],
    ["none", "narrower", { without: ["oslo"] }],
    [{ without: ["norway"] }, "narrower", { without: ["oslo"] }],
    [{ exactly: ["asia"] }, "narrower", { without: ["norway"] }],
  ];
  it.each(rows)("%j is %s %j", (a, relation, b) => {
    const turned = relation === "narrower" ? "wider" : relation === "wider" ? "narrower" : relation;
    expect(set.relate(stops(a), stops(b), places)).toBe(relation);
    expect(set.relate(stops(b), stops(a), places)).toBe(turned);
  });
});

describe("sets of names clash nearly where only spelling divides them", () => {
  const rows: readonly [a: Data, b: Data, near: boolean][] = [
    [{ exactly: ["Ada Lind"] }, { exactly: ["Ada Linde"] }, true],
    [{ exactly: ["Lind, Ada", "Bo Berg"] }, { exactly: ["Bo Bergh", "Ada Lind"] }, true],
    [{ exactly: ["Ada Lind", "Bo Berg"] }, { exactly: ["Ada Linde"] }, false],
    [["Ada Linde"], { without: ["Ada Linde"] }, false],
    [{ exactly: ["neil-lindsay"] }, { exactly: ["neil-lindsey-senior"] }, false],
  ];
  it.each(rows)("%j, %j: %s", (a, b, near) => {
    expect(set.relate(those(a), those(b), people)).toBe("disjoint");
    expect(set.gap(those(a), those(b), people).near).toBe(near);
  });
});

describe("positions of sets", () => {
  const rows: readonly [claims: readonly Data[], positions: readonly string[]][] = [
    [[["oslo"], ["sweden"]], ["at least Oslo and Sweden"]],
    [
      [{ exactly: ["oslo"] }, ["sweden"], ["norway"]],
      ["exactly Oslo", "at least Norway and Sweden"],
    ],
    [[{ exactly: ["norway"] }, ["oslo"]], ["at least Oslo, and nothing beyond Norway"]],
    [
      ["none", { exactly: ["oslo"] }],
      ["none", "exactly Oslo"],
    ],
  ];
  it.each(rows)("%j", (claims, positions) => {
    const { values } = set.positions(claims.map(stops), places);
    expect(values.map((value) => say(describeValue(value, places), "en"))).toEqual(positions);
  });
});

describe("the weakest bounds around sets", () => {
  const rows: readonly [claims: readonly Data[], hull: string | null][] = [
    [[{ exactly: ["oslo"] }, { exactly: ["oslo", "sweden"] }], "at least Oslo, and nothing beyond Oslo and Sweden"],
    [[{ exactly: ["oslo"] }, ["norsund"]], "at least Norway"],
    [[["oslo"], ["sweden"]], "at least europe"],
    [[["oslo"], ["asia"]], null],
    [[{ exactly: ["oslo"] }, { without: ["sweden"] }], "without Sweden"],
  ];
  it.each(rows)("%j", (claims, words) => {
    const hull = set.hull(claims.map(stops), places);
    expect(hull === null ? null : say(describeValue(hull, places), "en")).toBe(words);
  });
});
