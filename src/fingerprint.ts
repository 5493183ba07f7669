import { fingerprintOf } from "./evidence/quotes/fingerprint.ts";
import { paragraphsOf } from "./evidence/quotes/normal-text.ts";
import { placeOfQuote } from "./evidence/quotes/quote-places.ts";
import { examine } from "./examine.ts";
import type { Input } from "./gather.ts";
import { writeFingerprints } from "./load/fingerprints.ts";
import type { Claim } from "./model/article.ts";
import type { Fingerprint } from "./model/evidence.ts";
import type { StoryInput } from "./read-folder.ts";
import { fingerprintsFile } from "./texts.ts";

/** The fingerprints of a story, to be written beside it. */
export interface StoryFingerprints {
  readonly file: string;
  readonly text: string;
  readonly articles: number;
  readonly quotes: number;
  /** Quotes that were not found, and so are not vouched for. */
  readonly lost: number;
}

/** Takes the fingerprints of every article whose text is at hand; the others keep those that they have. Pure. */
export function fingerprintsOf(input: Input): readonly StoryFingerprints[] {
  const { resolved } = examine(input);
  return input.stories.flatMap((story, index) => storyFingerprints(story, resolved[index]?.claims ?? []) ?? []);
}

function storyFingerprints({ story, texts }: StoryInput, claims: readonly Claim[]): StoryFingerprints | null {
  if (texts.every(({ text }) => text === null)) return null;
  const fingerprints = new Map<string, Fingerprint>();
  let lost = 0;
  for (const { article, text, fingerprint } of texts) {
    if (text === null && fingerprint !== null) fingerprints.set(article, fingerprint);
    if (text === null) continue;
    const own = claims.filter((claim) => claim.article === article && claim.quote !== null);
    const paragraphs = paragraphsOf(text);
    const found = own.flatMap((claim) => {
      const place = placeOfQuote(paragraphs, claim);
      return place === null ? [] : [{ quoted: claim, paragraph: place.paragraph }];
    });
    lost += own.length - found.length;
    fingerprints.set(article, fingerprintOf(text, found));
  }
  return {
    file: fingerprintsFile(story.record.file),
    text: writeFingerprints(fingerprints),
    articles: fingerprints.size,
    quotes: [...fingerprints.values()].reduce((sum, { quotes }) => sum + quotes.length, 0),
    lost,
  };
}
