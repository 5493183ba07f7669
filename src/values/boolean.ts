import type { BooleanDenotation } from "../model/denotation.ts";
import { message } from "../model/message.ts";
import { atomicPositions } from "./atoms.ts";
import { type Kind, unmeasured } from "./kind.ts";
import { nobodyKnows, unreadable, withoutDoubt, withoutMarks, writtenText } from "./written.ts";

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

const nearest: readonly (readonly [form: string, words: RegExp])[] = [
  ["yes", /^(?:y|yes|yep|yeah|ja|oui|s[ií]|sì|sim|tak|да|correct|confirmed)(?![\p{L}'])/iu],
  ["no", /^(?:n|no|nope|not|never|nein|nee|non|não|nie|нет|wrong|incorrect)(?![\p{L}'])/iu],
  ["true", /^t[rue]*(?![\p{L}'])/iu],
  ["false", /^f[alse]*(?![\p{L}'])/iu],
];

/** A form that begins as the written one does, or says it in another language: `y`, `yes, since May`, `nope`, `ja`. */
function nearestForm(text: string): string | null {
  if (/\b(?:or|and|but)\b/i.test(text)) return null;
  const bare = text.replace(/[.!]$/, "");
  if (nobodyKnows(bare) || /^not (?:sure|certain|said|stated|all)\b/i.test(bare)) return null;
  return nearest.find(([, words]) => words.test(bare))?.[0] ?? null;
}
