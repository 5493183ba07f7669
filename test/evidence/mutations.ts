import { evidenceOf } from "../../src/evidence/evidence.ts";
import { normalText } from "../../src/evidence/quotes/normal-text.ts";
import type { Claim } from "../../src/model/article.ts";
import type { Data } from "../../src/model/data.ts";
import type { ArticleText } from "../../src/model/evidence.ts";
import type { Story } from "../../src/model/story.ts";
import type { Resolved } from "../../src/resolve/resolve.ts";
import { read } from "../../src/values/catalogue.ts";

/** A slip of one sort in a value as written; null where the value has nothing to slip on. */
type Slip = (written: string, kind: string, story: Story) => string | null;

const replaced = (written: string, pattern: RegExp, by: (found: string) => string) =>
  pattern.test(written) ? written.replace(pattern, (found) => by(found)) : null;

export const slips: Readonly<Record<string, Slip>> = {
  "number (a digit more)": (written, kind) =>
    kind === "quantity" ? replaced(written, /\d(?=\D|$)/, (digit) => `${digit}7`) : null,
  "number (two digits changed over)": (written, kind) =>
    kind === "quantity" ? replaced(written, /(\d)(?!\1)\d/, (pair) => `${pair[1]}${pair[0]}`) : null,
  "year (one later)": (written, kind) =>
    kind === "date" ? replaced(written, /\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + 1)) : null,
  "year (one earlier)": (written, kind) =>
    kind === "date" ? replaced(written, /\b(?:19|20)\d\d\b/g, (year) => String(Number(year) - 1)) : null,
  "month (five later)": (written, kind) =>
    kind === "date"
      ? replaced(written, /(?<=\d{4}-)\d\d/, (month) => String(((Number(month) + 4) % 12) + 1).padStart(2, "0"))
      : null,
  currency: (written, kind) => (kind === "quantity" ? replaced(written, /USD/, () => "EUR") : null),
  magnitude: (written, kind) => (kind === "quantity" ? replaced(written, /billion/, () => "million") : null),
  "name (the next that the story declares, of the same type)": (written, kind, { entities }) => {
    if (kind !== "entity") return null;
    const declared = Object.values(entities);
    const at = declared.findIndex(({ id, name }) => id === written || name === written);
    const like = [...declared.slice(at + 1), ...declared].filter(({ type }) => type === declared[at]?.type);
    return at < 0 ? null : (like[0]?.id ?? null);
  },
  "term (the next of its list)": (written, kind, { terms }) => {
    if (kind !== "term") return null;
    const list = Object.values(terms).find((dimension) => Object.hasOwn(dimension, written));
    const ids = Object.keys(list ?? {});
    return ids.length < 2 ? null : (ids[(ids.indexOf(written) + 1) % ids.length] ?? null);
  },
  negation: (written, kind) => (kind === "boolean" ? (/^(?:true|yes)$/.test(written) ? "false" : "true") : null),
};

export interface Caught {
  /** Found out as an error or warning. */
  certain: number;
  /** Only told for information. */
  told: number;
  of: number;
}

/** How many slips of a sort the evidence finds out, over all claims of a story. */
export function caughtBy(slip: Slip, story: Resolved): Caught {
  const caught: Caught = { certain: 0, told: 0, of: 0 };
  for (const claim of story.claims) {
    const property = story.story.properties[claim.property];
    const written = typeof claim.value === "string" || typeof claim.value === "boolean" ? String(claim.value) : null;
    const changed = written === null || property === undefined ? null : slip(written, property.kind, story.story);
    if (changed === null || changed === written || property === undefined) continue;
    const article = story.articles.find(({ id }) => id === claim.article);
    const reading = read(property.kind, changed as Data, {
      property,
      story: story.story,
      language: article?.language ?? "en",
    });
    if (!reading.ok) continue;
    caught.of++;
    const [found] = evidenceFor(story, { ...claim, value: changed, denotation: reading.denotation }, []);
    if (found !== undefined && found.severity !== "info") caught.certain++;
    else if (found !== undefined) caught.told++;
  }
  return caught;
}

function evidenceFor(story: Resolved, claim: Claim, texts: readonly ArticleText[]) {
  const articles = story.articles.filter(({ id }) => id === claim.article);
  return evidenceOf({ story: story.story, articles, claims: [claim], texts });
}

/** How many quotes are found out that begin and end one character later, or earlier, than they should. */
export function shiftsCaught(story: Resolved, texts: readonly ArticleText[], by: 1 | -1): Caught {
  const caught: Caught = { certain: 0, told: 0, of: 0 };
  for (const claim of story.claims) {
    const text = normalText(texts.find(({ article }) => article === claim.article)?.text?.replace(/\n/g, " ") ?? "");
    const quote = normalText(claim.quote ?? "");
    const from = text.indexOf(quote);
    if (from < 1 || quote === "") continue;
    const shifted = text.slice(from + by, from + by + quote.length);
    caught.of++;
    const found = evidenceFor(story, { ...claim, quote: shifted, prefix: null, suffix: null }, texts);
    if (found.some(({ rule }) => rule === "quote-not-found")) caught.certain++;
  }
  return caught;
}
