import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuantityDenotation, Relation } from "../../src/model/denotation.ts";
import type { Property } from "../../src/model/story.ts";
import { amountOf, compareAmounts, exact } from "../../src/values/quantity/amount.ts";
import { conversion } from "../../src/values/quantity/convert.ts";
import { allUnitNames, unitsNamed } from "../../src/values/quantity/unit-names.ts";
import { likeliestUnit } from "../../src/values/quantity/unit-phrase.ts";
import { quantity } from "../../src/values/quantity.ts";
import { workCounter } from "../work.ts";
import { inSigns } from "./in-signs.ts";
import { codeOf, contextOf, denote, expectToldAgain, inWords, plain } from "./quantities.ts";

const figure = fc.oneof(
  fc.integer({ min: -300, max: 20_000 }).map(String),
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 999 })).map((parts) => parts.join(".")),
  fc.constantFrom("12,500", "1/3", "2 1/2", "twelve", "one hundred and five", "half", "0", "0.0", "1.2e6", "767000"),
);
const magnitude = fc.constantFrom("", "", "", " thousand", " million", " billion", " dozen");
const before = fc.constantFrom(
  "",
  "",
  "about ",
  "nearly ",
  "just over ",
  "more than ",
  "at least ",
  "less than ",
  "up to ",
  "exactly ",
);
const number = fc.tuple(figure, magnitude).map((parts) => parts.join(""));
const amount = fc.oneof(
  fc.tuple(before, number).map((parts) => parts.join("")),
  fc.tuple(number, number).map(([a, b]) => `between ${a} and ${b}`),
  fc.tuple(number, figure).map(([a, b]) => `${a} ± ${b}`),
  fc.constantFrom("dozens", "several hundred", "a couple", "tens of thousands", "none", "six-figure"),
);
const unit = fc.constantFrom("", "", " km", " miles", "%", " EUR", " passengers", " °F", " kWh per day", "% of adults");
const written = fc
  .tuple(
    fc.array(amount, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" or ")),
    unit,
    fc.constantFrom("", "", "?"),
  )
  .map((parts) => parts.join(""));
const property: fc.Arbitrary<Partial<Property>> = fc.record({
  unit: fc.constantFrom(null, null, "km", "%", "EUR", "passengers", "°C", "kW", "cases per 100,000 people"),
  rounded: fc.boolean(),
  tolerance: fc.constantFrom(null, "0", "0.01", "0.1"),
});

/** An amount with one letter of its unit left out. */
const misspelt = fc
  .tuple(
    fc.nat(99),
    fc.constantFrom("kilometres", "square metres", "kilograms", "million people", "percent"),
    fc.nat(8),
  )
  .map(([amount, unit, at]) => `${amount} ${unit.slice(0, at)}${unit.slice(at + 1)}`);

/** Every piece that the grammar knows, and some that it does not, in any order. */
const soup = fc
  .array(
    fc.constantFrom(
      ..."1 12 1,000 3.9 0.5 1/3 - – + ± ? , / % $ € USD EUR m k bn million thousand dozen half a third and or to in of per between".split(
        " ",
      ),
      ..."about nearly more less than at least most exactly from up no few several hundreds twenty five km kg °C passengers people".split(
        " ",
      ),
    ),
    { maxLength: 9 },
  )
  .map((words) => words.join(" "));

const check = (law: fc.IProperty<unknown>, numRuns = 300) => fc.assert(law, { numRuns });
const turned: Readonly<Partial<Record<Relation, Relation>>> = { narrower: "wider", wider: "narrower" };

function readable(text: string, settings: Partial<Property>): QuantityDenotation | null {
  const reading = quantity.read(text, contextOf(settings));
  return reading.ok ? reading.denotation : null;
}

describe("reading", () => {
  it("what describe wrote gives the same denotation, or nearly it where it is rounded", () => {
    check(
      fc.property(fc.oneof(written, soup), property, (text, settings) => {
        const denotation = readable(text, settings);
        if (denotation === null) return;
        const context = contextOf(settings);
        expectToldAgain(denotation, context);
      }),
      1500,
    );
  });

  it("the short way gives what the long way gives", () => {
    check(
      fc.property(figure, property, (text, settings) => {
        expect(readable(text, settings)).toEqual(readable(`${text} `.replace("", "in all "), settings));
      }),
    );
  });

  it("of any text ends, and suggests only what can be read", () => {
    check(
      fc.property(fc.oneof(fc.string({ maxLength: 60 }), soup, misspelt), (text) => {
        const reading = quantity.read(text, plain);
        if (!reading.ok && reading.suggestion !== undefined) expect(readable(reading.suggestion, {})).not.toBeNull();
      }),
    );
  });

  describe("of a piece, again and again", () => {
    let counter: ReturnType<typeof workCounter>;
    beforeAll(() => {
      counter = workCounter();
    });
    afterAll(() => counter.end());

    /** The first time, what is read into tables comes on top. */
    function workToRead(text: string): number {
      quantity.read(text, plain);
      return counter.workOf(() => quantity.read(text, plain));
    }

    it.each([
      "(",
      "1 and ",
      "between 1 and ",
      "1 or ",
      "one ",
      "million ",
      "1,000,",
      "1/",
      "of ",
      "per ",
      "a-",
      "twenty-",
      "“",
      "1 km ",
      "kilometrs ",
      "<",
    ])("of %j costs no more than the text is long, and nothing where it is too long for an amount", (piece) => {
      for (const start of ["", "1 "]) {
        const [half, whole] = [490, 980].map((length) => workToRead(start + piece.repeat(length / piece.length)));
        expect(whole).toBeLessThan(2.3 * (half ?? 0) + 100);
        expect(whole).toBeLessThan(260 * 980);
      }
      expect(workToRead(piece.repeat(1200 / piece.length))).toBeLessThan(100);
    });
  });
});

describe("relate", () => {
  const pair = fc.tuple(written, written, property);
  const two = (law: (a: QuantityDenotation, b: QuantityDenotation, settings: Partial<Property>) => void) =>
    check(
      fc.property(pair, ([first, second, settings]) => {
        const [a, b] = [readable(first, settings), readable(second, settings)];
        if (a !== null && b !== null) law(a, b, settings);
      }),
    );

  it("is symmetric up to narrower and wider, and so is the gap", () => {
    two((a, b, settings) => {
      const relation = quantity.relate(a, b, contextOf(settings));
      expect(quantity.relate(b, a, contextOf(settings))).toBe(turned[relation] ?? relation);
      expect(quantity.gap(b, a, contextOf(settings))).toEqual(quantity.gap(a, b, contextOf(settings)));
    });
  });

  it("does not look at the tolerance, and more tolerance never makes what is near less near", () => {
    two((a, b, settings) => {
      const [strict, loose] = ["0.1", "0.5"].map((tolerance) => contextOf({ ...settings, tolerance }));
      if (strict === undefined || loose === undefined) return;
      expect(quantity.relate(a, b, strict)).toBe(quantity.relate(a, b, loose));
      if (quantity.gap(a, b, strict).near) expect(quantity.gap(a, b, loose).near).toBe(true);
    });
  });

  it("never turns to disjoint when a value is widened by 'about'", () => {
    check(
      fc.property(number, written, property, (first, second, settings) => {
        const [narrow, wide, other] = [first, `about ${first}`, second].map((text) => readable(text, settings));
        if (narrow == null || wide == null || other == null) return;
        expect(["same", "narrower"]).toContain(quantity.relate(narrow, wide, plain));
        const before = quantity.relate(narrow, other, plain);
        if (before !== "disjoint") expect(quantity.relate(wide, other, plain)).not.toBe("disjoint");
      }),
    );
  });

  it("agrees with the positions: two stand together exactly where they are not disjoint", () => {
    two((a, b, settings) => {
      const { values } = quantity.positions([a, b], contextOf(settings));
      const apart = ["disjoint", "incomparable"].includes(quantity.relate(a, b, contextOf(settings)));
      expect(values.length > 1).toBe(apart);
    });
  });
});

describe("positions", () => {
  /** Amounts in fifths of one: every value between two of the ends that occur is tried. */
  const ends = fc.integer({ min: 0, max: 6 });
  const span = fc.tuple(ends, ends, fc.boolean(), fc.boolean()).map(([a, b, fromOpen, toOpen]) => ({
    from: amountOf(exact(`${Math.min(a, b)}/5`)),
    fromOpen: fromOpen && a !== b,
    to: amountOf(exact(`${Math.max(a, b)}/5`)),
    toOpen: toOpen && a !== b,
  }));
  const claim = span.map((one): QuantityDenotation => ({ kind: "quantity", spans: [one], unit: null, doubt: false }));

  it("are those that trying every amount finds", () => {
    check(
      fc.property(fc.array(claim, { maxLength: 7 }), (claims) => {
        const sets = Array.from({ length: 13 }, (_, tenth) => amountOf(exact(`${tenth}/10`))).map((value) =>
          claims.flatMap((each, index) => (holds(each, value) ? [index] : [])),
        );
        const largest = sets.filter(
          (set) =>
            set.length > 0 &&
            !sets.some((other) => other.length > set.length && set.every((member) => other.includes(member))),
        );
        const { values, fits } = quantity.positions(claims, plain);
        const found = values.map((_, place) => membersOf(fits, place));
        expect(new Set(found.map(String))).toEqual(new Set(largest.map(String)));
      }),
    );
  });

  function holds({ spans }: QuantityDenotation, value: ReturnType<typeof amountOf>): boolean {
    return spans.some(({ from, fromOpen, to, toOpen }) => {
      const [low, high] = [from, to].map((end) => (end === null ? 0 : compareAmounts(value, end)));
      return (low ?? 0) >= (fromOpen ? 1e-300 : 0) && (high ?? 0) <= (toOpen ? -1e-300 : 0);
    });
  }

  function membersOf(fits: ReturnType<typeof quantity.positions>["fits"], place: number): readonly number[] {
    return fits.flatMap((ranges, index) =>
      ranges.some(([first, last]) => first <= place && place <= last) ? [index] : [],
    );
  }
});

describe("units", () => {
  const unambiguous = [...new Set(allUnitNames().flatMap((name) => unitsNamed(name).map(({ code }) => code)))];

  it("are found again by their code, and by what English calls them", () => {
    for (const code of unambiguous) {
      const unit = likeliestUnit(code);
      if (unit.code !== unit.base && unit.currency !== null) continue; // Amounts are never left in cents.
      expect(unit.code).toBe(code);
      const context = contextOf({ unit: code });
      for (const written of ["1", "exactly 2.5", "between 1 and 2"]) {
        const denotation = denote(written, context);
        expect(denotation.unit).toBe(code);
        expect([code, codeOf(denote(inSigns(inWords(denotation, context)), context))]).toEqual([
          code,
          codeOf(denotation),
        ]);
      }
    }
  });

  it("convert there and back exactly", () => {
    const name = fc.constantFrom(...unambiguous);
    check(
      fc.property(name, name, fc.integer({ min: -1_000_000, max: 1_000_000 }), (first, second, thousandths) => {
        const [a, b] = [likeliestUnit(first), likeliestUnit(second)];
        const [there, back] = [conversion(a, b, []), conversion(b, a, [])];
        if (there === null || back === null) return;
        const value = exact(`${thousandths}/1000`);
        expect(back(there(value)).equals(value)).toBe(true);
      }),
      1500,
    );
  });
});
