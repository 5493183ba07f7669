import fc from "fast-check";
import { expect, it } from "vitest";
import { firstPlace } from "../../src/model/halving.ts";

it("finds what looking at every place would", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (drawn, wanted) => {
      const ascending = drawn.sort((a, b) => a - b);
      const found = ascending.findIndex((one) => one >= wanted);
      const place = firstPlace(ascending.length, (at) => (ascending[at] ?? 0) >= wanted);
      expect(place).toBe(found === -1 ? ascending.length : found);
    }),
  );
});
