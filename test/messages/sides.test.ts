import { expect, it } from "vitest";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";
import type { SideInWords } from "../../src/model/messages/rules.ts";

const side = (outlets: number): SideInWords => ({
  values: [message("value.boolean", { value: true })],
  outlets: Array.from({ length: outlets }, (_, order) => `P${order}`),
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
  const [one] = side(1).values;
  const several: SideInWords = { values: one === undefined ? [] : [one, one], outlets: ["P"] };
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
