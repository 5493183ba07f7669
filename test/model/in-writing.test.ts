import fc from "fast-check";
import { expect, it } from "vitest";
import { inWriting, outOfWriting } from "../../src/model/in-writing.ts";

const name = fc.stringMatching(/^[a-z][a-zé .-]{0,8}[a-z]$/);
const names = fc.array(name, { maxLength: 4 });

it.each([
  ["oslo", "oslo"],
  [[], "[]"],
  [["oslo", "new york"], "[oslo, new york]"],
  [{ exactly: ["oslo"] }, "{ exactly: [oslo] }"],
  [{ including: ["oslo", "bergen"], without: "tromsø" }, "{ including: [oslo, bergen], without: tromsø }"],
])("%j is written as %s, and read so again", (value, text) => {
  expect(inWriting(value)).toBe(text);
  expect(outOfWriting(text)).toEqual(value);
});

it("reads again what it has written of any names without a comma", () => {
  const values = fc.oneof(name, names, fc.record({ exactly: names }), fc.record({ including: names, without: name }));
  fc.assert(
    fc.property(values, (value) => {
      expect(outOfWriting(inWriting(value))).toEqual(value);
    }),
  );
});
