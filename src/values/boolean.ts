import type { BooleanDenotation } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import { atomicPositions } from "./atoms.ts";
import { type Kind, unmeasured } from "./kind.ts";
import { unreadable, withoutDoubt, withoutMarks, writtenText } from "./written.ts";

const meanings: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

/** `true`, `false`, `yes`, `no`, in any case. */
export const boolean: Kind<BooleanDenotation> = {
  read(written) {
    const { text, doubt } = withoutDoubt(writtenText(written) ?? "");
    const value = meanings.get(text.toLowerCase());
    if (value === undefined) return unreadable("boolean", written, nearestForm(withoutMarks(text)));
    return { ok: true, denotation: { kind: "boolean", value, doubt } };
  },
  relate: (a, b) => (a.value === b.value ? "same" : "disjoint"),
  gap: () => unmeasured,
  describe: ({ value }) => message("value.boolean", { value }),
  positions: (denotations) =>
    atomicPositions(denotations, {
      key: ({ value }) => String(value),
      atoms: ({ value }) => new Set([String(value)]),
      value: ([atom]) => ({ kind: "boolean", value: atom === "true", doubt: false }),
    }),
  hull(denotations) {
    const [first, ...others] = denotations;
    if (first === undefined || others.some(({ value }) => value !== first.value)) return null;
    return { kind: "boolean", value: first.value, doubt: false };
  },
};

/** A form that begins as the written one does, or says it in another language: `y`, `yes, since May`, `nope`, `ja`. */
function nearestForm(text: string): string | null {
  if (/\b(?:or|and|but)\b/i.test(text)) return null;
  if (/^(?:ja|oui)\b/i.test(text)) return "yes";
  const start = /^(y|n|t|f)/i.exec(text)?.[1]?.toLowerCase();
  if (start === undefined) return null;
  return start === "y" ? "yes" : start === "n" ? "no" : start === "t" ? "true" : "false";
}
