import { diffWords } from "diff";
import type { CardClaim } from "../card.ts";
import { directionAttribute } from "./direction.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Safe } from "./safe.ts";
import type { LetteredSide } from "./sides.ts";

/** Longer quotes are not worth the eye's time, nor the quadratic time of a comparison. */
const longest = 600;

/** Two quotes of one language on different sides, word by word; nothing where they have little in common. */
export function differenceOf(sides: readonly LetteredSide[], pen: Pen): Safe {
  const pair = comparablePair(sides);
  if (pair === null) return nothing;
  const [first, second] = pair;
  const { language } = first.shown.article;
  const changes = wordChanges(first.text, second.text, language);
  if (changes === null) return nothing;
  return html`<div class="difference"><h4>${pen.word("page.difference")}</h4><p lang="${language}"${directionAttribute(language)}>${changes.map(
    ({ value, added, removed }) =>
      added
        ? html`<ins title="${second.letter}">+${value.trim()}+</ins> `
        : removed
          ? html`<del title="${first.letter}">−${value.trim()}−</del> `
          : value,
  )}</p><p class="fine"><del>−…−</del> ${pen.word("page.only-first")} (${first.letter}${pen.colon} <bdi>${first.shown.outlet}</bdi>), <ins>+…+</ins> ${pen.word("page.only-second")} (${second.letter}${pen.colon} <bdi>${second.shown.outlet}</bdi>)</p></div>`;
}

interface Quoted {
  readonly letter: string;
  readonly shown: CardClaim;
  readonly text: string;
}

/** The first two quotes of different sides that are in one language. */
function comparablePair(sides: readonly LetteredSide[]): readonly [Quoted, Quoted] | null {
  const quotes = sides.map(quotesOf);
  for (const [index, firsts] of quotes.entries())
    for (const first of firsts)
      for (const others of quotes.slice(index + 1)) {
        const second = others.find(({ shown }) => shown.article.language === first.shown.article.language);
        if (second !== undefined) return [first, second];
      }
  return null;
}

function quotesOf({ letter, claims }: LetteredSide): readonly Quoted[] {
  return claims.flatMap((shown) => {
    const text = shown.claim.denotation.kind === "text" ? shown.written : shown.claim.quote;
    return text === null || text.length > longest ? [] : [{ letter, shown, text }];
  });
}

/** The differences word by word; null where the texts are the same, or less than a third of them is common. */
function wordChanges(first: string, second: string, language: string) {
  if (first === second) return null;
  const changes = diffWords(first, second, { intlSegmenter: segmenterFor(language) });
  const common = changes.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.trim().length),
    0,
  );
  return common * 3 < Math.max(first.length, second.length) ? null : changes;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Word boundaries as the language has them; by Unicode's own rules where its tag is none. */
function segmenterFor(language: string): Intl.Segmenter {
  const tag = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(language) ? (language.split("-")[0] ?? "und") : "und";
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: "word" });
  segmenters.set(tag, known);
  return known;
}
