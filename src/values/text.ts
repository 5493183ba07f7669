import type { TextDenotation } from "../model/denotation.ts";
import { primarySubtag } from "../model/language-tag.ts";
import { message } from "../model/message.ts";
import { byCodeUnits } from "../model/order.ts";
import { atomicPositions } from "./atoms.ts";
import { type Kind, unmeasured } from "./kind.ts";
import { oneLine, unreadable, writtenText } from "./written.ts";

/** Any text with its language. Quotes around all of it are not part of it; `"…"?` says that the desk doubts it. */
export const text: Kind<TextDenotation> = {
  read(written, { language }) {
    const whole = writtenText(written);
    if (whole === null) return unreadable("text", written);
    const doubt = /^["“„«].*["”“»]\s?\?$/su.test(whole);
    const body = withoutQuotes(doubt ? whole.slice(0, -1).trim() : whole);
    if (body === "") return unreadable("text", written);
    return { ok: true, denotation: { kind: "text", text: body, language, doubt } };
  },
  relate(a, b, { property }) {
    if (sameWords(a.text) === sameWords(b.text)) return "same";
    if (primarySubtag(a.language) !== primarySubtag(b.language)) return "incomparable";
    return property.exact ? "disjoint" : "overlaps";
  },
  gap: () => unmeasured,
  describe: ({ text: words }) => message("value.text", { text: words }),
  positions(denotations, { property }, counts) {
    const [alone] = denotations;
    if (alone !== undefined && areAlike(alone, denotations))
      return { values: [{ ...alone, doubt: false }], fits: denotations.map(() => [[0, 0]]) };
    let commonness: ReadonlyMap<string, number> | undefined;
    const languages = property.exact ? noLanguages : languagesOf(denotations);
    return atomicPositions(denotations, {
      key: (denotation) => `${primarySubtag(denotation.language)} ${sameWords(denotation.text)}`,
      atoms: ({ text: words }) =>
        property.exact ? new Set([sameWords(words)]) : (languages.get(sameWords(words)) ?? new Set()),
      value(_, members) {
        const [only] = members;
        if (only !== undefined && members.length === 1) return { ...only, doubt: false };
        commonness ??= countOf(denotations, counts);
        return commonest(members, commonness);
      },
    });
  },
  hull(denotations) {
    const [only] = denotations;
    if (only === undefined) return null;
    for (const other of denotations) if (other !== only && sameWords(other.text) !== sameWords(only.text)) return null;
    return { ...only, doubt: false };
  },
};

const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
  ["»", "«"],
];

function withoutQuotes(whole: string): string {
  const quoted = quotes.some(([open, close]) => whole.length > 1 && whole.startsWith(open) && whole.endsWith(close));
  return quoted ? oneLine(whole.slice(1, -1)) : whole;
}

/** Whether all say the same in one language, whatever its regions. */
function areAlike(first: TextDenotation, denotations: readonly TextDenotation[]): boolean {
  const words = sameWords(first.text);
  const language = primarySubtag(first.language);
  for (const other of denotations)
    if (other !== first && (sameWords(other.text) !== words || primarySubtag(other.language) !== language))
      return false;
  return true;
}

/** What two texts have in common that differ only in the shape of their quotes, apostrophes and dashes. */
export function sameWords(words: string): string {
  // Most texts have nothing to replace: plain ASCII stays as it is.
  if (!/[^\x20-\x7e]/.test(words)) return words;
  return words
    .normalize("NFC")
    .replace(/[“”„«»‟″]/gu, '"')
    .replace(/[‘’‚‛′ʼ]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/…/gu, "...");
}

const noLanguages: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** The languages in which each text is said: texts of one language can always be said of one thing, if none is exact. */
function languagesOf(denotations: readonly TextDenotation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const languages = new Map<string, Set<string>>();
  for (const { text: words, language } of denotations) {
    const said = languages.get(sameWords(words)) ?? new Set();
    languages.set(sameWords(words), said.add(primarySubtag(language)));
  }
  return languages;
}

/** How often each text is said. */
function countOf(denotations: readonly TextDenotation[], said?: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  denotations.forEach(({ text: words }, index) => {
    const word = sameWords(words);
    counts.set(word, (counts.get(word) ?? 0) + (said?.[index] ?? 1));
  });
  return counts;
}

/** The text that most say; among these, the first in code-unit order. */
function commonest(members: readonly TextDenotation[], counts: ReadonlyMap<string, number>): TextDenotation {
  const count = (denotation: TextDenotation) => counts.get(sameWords(denotation.text)) ?? 0;
  const first = members.reduce((best, next) => {
    const order = count(next) - count(best) || byCodeUnits(best.text, next.text);
    return order > 0 ? next : best;
  });
  return { ...first, doubt: false };
}
