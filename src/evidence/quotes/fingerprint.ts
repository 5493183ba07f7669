import { createHash } from "node:crypto";
import type { Claim } from "../../model/article.ts";
import type { Fingerprint } from "../../model/evidence.ts";
import { byCodeUnits } from "../../model/order.ts";
import { normalText, paragraphsOf } from "./normal-text.ts";

/** What a claim says of its quote. */
export type Quoted = Pick<Claim, "quote" | "prefix" | "suffix" | "at">;

/**
 * The fingerprint of a text: a SHA-256 of each paragraph and, for each quote that was found in it, one bound to that paragraph. No
 * hash is of fewer words than the desk itself publishes, so that the text cannot be guessed word by word from it.
 */
export function fingerprintOf(
  text: string,
  found: readonly { readonly quoted: Quoted; readonly paragraph: number }[],
): Fingerprint {
  const paragraphs = paragraphsOf(text).map(digest);
  const quotes = found.map(({ quoted, paragraph }) => quoteHash(paragraphs[paragraph - 1] ?? "", quoted));
  return { paragraphs, quotes: [...new Set(quotes)].sort(byCodeUnits) };
}

/** Tells of quotes whether they were found when the fingerprint was made, or are a whole paragraph. */
export function vouching({ paragraphs, quotes }: Fingerprint): (quoted: Quoted) => boolean {
  const known = new Set(quotes);
  return (quoted) => {
    const places = quoted.at === null ? paragraphs : paragraphs.slice(quoted.at - 1, quoted.at);
    if (places.some((paragraph) => known.has(quoteHash(paragraph, quoted)))) return true;
    return places.includes(digest(normalText(quoted.quote ?? "")));
  };
}

function quoteHash(paragraph: string, { quote, prefix, suffix }: Quoted): string {
  return digest([paragraph, prefix, quote, suffix].map((part) => normalText(part ?? "")).join("\n"));
}

/** 16 bytes of SHA-256, in hexadecimal: no two texts of any desk share them by chance. */
function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32);
}
