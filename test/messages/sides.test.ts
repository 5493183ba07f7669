import { expect, it } from "vitest";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";
import type { SideInWords } from "../../src/model/messages/rules.ts";

const yes = message("value.boolean", { value: true });
const no = message("value.boolean", { value: false });

const side = (outlets: number): SideInWords => ({
  says: [{ value: yes, outlets: Array.from({ length: outlets }, (_, order) => `P${order}`) }],
  more: 0,
});

/** What is said of differing wordings with so many sides of so many outlets each. */
function said(sides: number, outlets: number, language: "en" | "de" | "nl" | "fr"): string {
  const all = Array.from({ length: sides }, () => side(outlets));
  return say(message("wording-differs", { question: message("value.written", { text: "?" }), sides: all }), language);
}

it("sides beyond ten, and outlets beyond ten of a side, are counted in every language, one of them too", () => {
  expect(said(11, 1, "en")).toMatch(/(?:yes \(P0\); ){10}and 1 more position\.$/);
  expect(said(12, 1, "en")).toMatch(/; and 2 more positions\.$/);
  expect(said(11, 1, "de")).toMatch(/; und 1 weitere Position\.$/);
  expect(said(12, 1, "de")).toMatch(/; und 2 weitere Positionen\.$/);
  expect(said(11, 1, "nl")).toMatch(/; en nog 1 standpunt\.$/);
  expect(said(12, 1, "nl")).toMatch(/; en nog 2 standpunten\.$/);
  expect(said(11, 1, "fr")).toMatch(/\u00a0; et 1 autre version\.$/);
  expect(said(12, 1, "fr")).toMatch(/\u00a0; et 2 autres versions\.$/);
  expect(said(1, 11, "en")).toMatch(/P9 and 1 more\)\.$/);
  expect(said(1, 12, "de")).toMatch(/P9 und 2 weitere\)\.$/);
  expect(said(1, 11, "nl")).toMatch(/P9 en nog 1\)\.$/);
  expect(said(1, 11, "fr")).toMatch(/P9 et 1 autre\)\.$/);
  expect(said(10, 10, "en")).not.toContain("more");
});

it("each value of a side stands with the outlets that say it, and values beyond three are counted", () => {
  const sides = (more: number): readonly SideInWords[] => [
    {
      says: [
        { value: yes, outlets: ["Post"] },
        { value: no, outlets: ["Times (AP)", "Daily"] },
      ],
      more,
    },
  ];
  const told = (more: number) =>
    interfaceLanguages.map((language) =>
      say(
        message("wording-differs", { question: message("value.written", { text: "?" }), sides: sides(more) }),
        language,
      )
        .replace(/^.*?:\s/, "")
        .replaceAll("\u00a0", " "),
    );
  expect(told(0)).toEqual([
    "yes (Post) and no (Times [AP] and Daily).",
    "ja (Post) und nein (Times [AP] und Daily).",
    "ja (Post) en nee (Times [AP] en Daily).",
    "oui (Post) et non (Times [AP] et Daily).",
  ]);
  expect(told(2)).toEqual([
    "yes (Post), no (Times [AP] and Daily) and 2 other values.",
    "ja (Post), nein (Times [AP] und Daily) und 2 weitere Werte.",
    "ja (Post), nee (Times [AP] en Daily) en 2 andere waarden.",
    "oui (Post), non (Times [AP] et Daily) et 2 autres valeurs.",
  ]);
});

it("between two values there is one distance, among more the widest is told", () => {
  const told = (sides: readonly SideInWords[]) =>
    interfaceLanguages.map((language) =>
      say(
        message("value-conflict", {
          question: message("value.written", { text: "?" }),
          sides,
          gap: { amount: "3", unit: "day" },
          sharedOrigin: null,
        }),
        language,
      ).replace(/^.*\)\. /, ""),
    );
  const says = { value: yes, outlets: ["P"] };
  const several: SideInWords = { says: [says, says], more: 0 };
  expect(told([side(1), side(2)])).toEqual([
    "They are 3 days apart.",
    "Abstand: 3 Tage.",
    "Het verschil is 3 dagen.",
    "L’écart est de 3 jours.",
  ]);
  const widest = [
    "At the widest they are 3 days apart.",
    "Größter Abstand: 3 Tage.",
    "Het grootste verschil is 3 dagen.",
    "L’écart le plus grand est de 3 jours.",
  ];
  expect(told([side(1), side(1), side(1)])).toEqual(widest);
  expect(told([side(1), several])).toEqual(widest);
});
