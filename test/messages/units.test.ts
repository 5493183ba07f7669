import { describe, expect, it } from "vitest";
import { type InterfaceLanguage, interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";

/** An exact amount with its unit, in the words of each language. */
function inAll(amount: string, unit: string): readonly string[] {
  const said = message("quantity.amounts", { amounts: [{ shape: "exact", amount, stated: false }], unit });
  return interfaceLanguages.map((language: InterfaceLanguage) => say(said, language));
}

it.each([
  ["1", "wk", "1 week", "1 Woche", "1 week", "1 semaine"],
  ["-1", "wk", "-1 week", "-1 Woche", "-1 week", "-1 semaine"],
  ["0", "wk", "0 weeks", "0 Wochen", "0 weken", "0 semaine"],
  ["1.5", "wk", "1.5 weeks", "1,5 Wochen", "1,5 weken", "1,5 semaine"],
  ["2", "wk", "2 weeks", "2 Wochen", "2 weken", "2 semaines"],
  ["1", "people", "1 person", "1 person", "1 person", "1 person"],
  ["1.5", "people", "1.5 people", "1,5 people", "1,5 people", "1,5 people"],
  ["1", "trips/d", "1 trip per day", "1 trip pro Tag", "1 trip per dag", "1 trip par jour"],
  ["2", "trips/d", "2 trips per day", "2 trips pro Tag", "2 trips per dag", "2 trips par jour"],
  ["1", "members of parliament", ...Array(4).fill("1 member of parliament")],
  ["1", "plätze", ...Array(4).fill("1 plätze")],
  ["1", "EUR", ...Array(4).fill("1 EUR")],
])("%s of %s takes the form that the count asks for: %s, %s, %s, %s", (amount, unit, ...expected) => {
  expect(inAll(amount, unit)).toEqual(expected);
});

it.each([
  ["1", null, "at least 1 week", "mindestens 1 Woche", "minstens 1 week", "au moins 1 semaine"],
  [null, "1", "at most 1 week", "höchstens 1 Woche", "hoogstens 1 week", "au plus 1 semaine"],
  ["2", null, "at least 2 weeks", "mindestens 2 Wochen", "minstens 2 weken", "au moins 2 semaines"],
  ["0", "1", "between 0 and 1 weeks", "0 bis 1 Wochen", "tussen 0 en 1 weken", "entre 0 et 1 semaines"],
])("a range from %s to %s has the form of its one end: %s", (from, to, ...expected) => {
  const amounts = [{ shape: "range", from, fromOpen: false, to, toOpen: false }] as const;
  const said = message("quantity.amounts", { amounts, unit: "wk" });
  expect(interfaceLanguages.map((language) => say(said, language))).toEqual(expected);
});

it("digits that stand for a span of amounts take the form of what is written", () => {
  const said = message("quantity.amounts", { amounts: [{ shape: "digits", digits: "1.5", zeros: 0 }], unit: "mo" });
  expect(interfaceLanguages.map((language) => say(said, language))).toEqual([
    "1.5 months",
    "1,5 Monate",
    "1,5 maanden",
    "1,5 mois",
  ]);
});

describe("an amount that nobody writes is rounded, and not called exact", () => {
  const acres = { shape: "exact", amount: "3000", stated: false } as const;
  const hectares = { shape: "exact", amount: "1214.05692672", stated: true } as const;
  const between = (from: string | null, to: string | null) =>
    ({ shape: "range", from, fromOpen: false, to, toOpen: true }) as const;

  it.each([
    [
      { amounts: [acres], unit: "[acr_i]", beside: { amounts: [hectares], unit: "har" } },
      [
        "3000 acres (about 1214 hectares)",
        "3000 Acres (etwa 1214 ha)",
        "3000 acre (ongeveer 1214 ha)",
        "3000 acres (environ 1214 ha)",
      ],
    ],
    [
      { amounts: [hectares], unit: "har" },
      ["about 1214 hectares", "etwa 1214 ha", "ongeveer 1214 ha", "environ 1214 ha"],
    ],
    [
      { amounts: [between("90/7", "110/7")], unit: "%" },
      [
        "between about 12.9 and 15.7%",
        "etwa 12,9 bis 15,7\u00a0%",
        "tussen ongeveer 12,9 en 15,7\u00a0%",
        "entre environ 12,9 et 15,7\u00a0%",
      ],
    ],
    [
      { amounts: [between(null, "110/3")], unit: "%" },
      [
        "less than about 36.7%",
        "weniger als etwa 36,7\u00a0%",
        "minder dan ongeveer 36,7\u00a0%",
        "moins d’environ 36,7\u00a0%",
      ],
    ],
    // The smaller of two ends is told as the smaller, however little they differ.
    [
      { amounts: [{ ...between("1214.045", "1214.05692672"), toOpen: false }], unit: "har" },
      [
        "between 1214.045 and about 1214.1 hectares",
        "1214,045 bis etwa 1214,1 ha",
        "tussen 1214,045 en ongeveer 1214,1 ha",
        "entre 1214,045 et environ 1214,1 ha",
      ],
    ],
    [
      { amounts: [between("100/3", "33.3333334")], unit: "%" },
      [
        "between about 33.3333333 and 33.3333334%",
        "etwa 33,3333333 bis 33,3333334\u00a0%",
        "tussen ongeveer 33,3333333 en 33,3333334\u00a0%",
        "entre environ 33,3333333 et 33,3333334\u00a0%",
      ],
    ],
    // Two ends that would be told alike are told with more digits.
    [
      { amounts: [between("10000/3", "100001/30")], unit: null },
      [
        "between about 3333.3 and 3333.4",
        "etwa 3333,3 bis 3333,4",
        "tussen ongeveer 3333,3 en 3333,4",
        "entre environ 3333,3 et 3333,4",
      ],
    ],
  ] as const)("%j", (args, expected) =>
    expect(interfaceLanguages.map((language) => say(message("quantity.amounts", args), language))).toEqual(expected),
  );
});

it("explaining a claim tells an amount exactly, however it is written", () =>
  expect(
    say(
      message("explain.amounts", {
        from: "90/7",
        fromOpen: false,
        to: "110/7",
        toOpen: true,
        unit: "%",
        denied: false,
      }),
      "en",
    ),
  ).toBe("It leaves open at least 12 6/7% and less than 15 5/7%."));
