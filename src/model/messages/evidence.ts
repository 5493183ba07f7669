import type { KindName } from "../denotation.ts";
import type { Message } from "../message.ts";

/** One piece of a word difference between a quote and a passage. */
export interface Difference {
  readonly words: string;
  readonly in: "both" | "quote" | "text";
}

/** What the quote says of a value: its words and what they denote. */
export interface Said {
  readonly words: string;
  readonly denotes: Message;
}

/** What is wrong with quotes and texts, and what the helpers of writing records say. */
export interface EvidenceMessages {
  "quote.missing": { readonly claims: readonly string[] };
  /** `paragraph` is where the nearest passage stands. */
  "quote.not-found": {
    readonly quote: string;
    readonly at: number | null;
    readonly nearest: { readonly differences: readonly Difference[]; readonly paragraph: number } | null;
  };
  "quote.elsewhere": { readonly quote: string; readonly at: number; readonly paragraphs: readonly number[] };
  "quote.cut": { readonly quote: string; readonly whole: string; readonly paragraph: number };
  "quote.beside": { readonly quote: string; readonly at: number };
  "quote.empty": Record<never, never>;
  "quote.too-long": { readonly length: number; readonly limit: number };
  "quote.no-paragraph": { readonly at: number; readonly paragraphs: number };
  "quote.unverified": { readonly quote: string };
  "quote.ambiguous": { readonly quote: string; readonly paragraphs: readonly number[] };
  "text.missing": { readonly path: string };
  "text.outside": { readonly path: string };
  "text.unusable": { readonly path: string; readonly problem: Message };
  "fingerprints.unusable": { readonly path: string };
  /** How many articles and quotes the fingerprints of a story are of, and how many quotes of these articles were not found. */
  "fingerprints.written": {
    readonly path: string;
    readonly articles: number;
    readonly quotes: number;
    readonly lost: number;
  };
  "fingerprints.no-text": Record<never, never>;
  /** The quote says one thing and the claim another. */
  "value.not-said": {
    readonly quote: string;
    readonly said: readonly Said[];
    readonly relative: boolean;
    readonly published: Message | null;
    readonly claims: Message;
  };
  "value.nothing-said": { readonly quote: string; readonly kind: KindName; readonly claims: Message };
  "value.polarity": { readonly quote: string; readonly negations: readonly string[]; readonly value: boolean };
  /** The quote names somebody else, and by no word the one whom the claim names. */
  "value.other-name": { readonly quote: string; readonly names: readonly string[]; readonly claims: Message };
  /** A yes on a quote that denies something, perhaps the opposite of what is asked. */
  "value.denial-of-other": { readonly quote: string; readonly negations: readonly string[] };
  "new.bad-language": { readonly language: string };
  /** `likely` is the id that it would make. */
  "new.bad-outlet": { readonly outlet: string; readonly likely: string };
  "new.bad-date": { readonly published: string };
  "new.same-file": { readonly path: string };
  "new.exists": { readonly path: string };
  "new.written": { readonly path: string };
  /** `given` is the tag of the language that the text was said to be in, `likely` the code of the one that it reads like, if any. */
  "new.other-language": { readonly given: string; readonly likely: string | null };
  "new.unreadable": { readonly path: string; readonly problem: Message };
  /** On how many questions of its story an article is silent. */
  "silence.article": { readonly article: string; readonly questions: number };
  "silence.question": { readonly id: string; readonly question: string };
  "silence.passage": { readonly words: string; readonly paragraph: number };
  "silence.no-text": Record<never, never>;
  /** `isRest`: others stand before them. */
  "silence.no-passage": { readonly questions: number; readonly isRest: boolean };
  "silence.unknown-story": { readonly story: string; readonly stories: readonly string[] };
  "suggest.at": { readonly paragraph: number };
  "suggest.copy-quote": Record<never, never>;
  /** A quote that has quotation marks around it; without them it is as given here. */
  "suggest.bare-quote": { readonly quote: string };
  "suggest.prefix": Record<never, never>;
  "suggest.fingerprint": Record<never, never>;
  "suggest.text-folder": { readonly path: string };
  "suggest.quote": Record<never, never>;
  "suggest.value": { readonly values: readonly string[] };
  "suggest.quote-more": Record<never, never>;
  "suggest.correct-or-quote": Record<never, never>;
}
