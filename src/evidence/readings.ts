import { languageOf } from "../language/languages.ts";
import type { Article, Claim } from "../model/article.ts";
import type { QuantityDenotation } from "../model/denotation.ts";
import type { Story } from "../model/story.ts";
import { kinds } from "../values/catalogue.ts";
import type { ValueContext } from "../values/kind.ts";
import { NamesInQuote } from "./names/names-in-quote.ts";
import { type NameWord, nameWords } from "./names/words-of-names.ts";
import { type Polarity, polarityOf } from "./polarity.ts";
import { type QuoteRead, readQuote } from "./read-quote.ts";
import { referenceOf, tenseOf } from "./reference.ts";

/** So much is remembered at once; a story that says more begins again, so that its memory stays small. */
const mostRemembered = 5000;

/**
 * What the quotes of one story say. Articles that copy an agency's words are common, so that each quote is read once; one that depends on
 * when it was published is read once a day of publication and tense.
 */
export class Readings {
  readonly names: NamesInQuote;
  readonly #story: Story;
  readonly #byTag = new Map<string, Map<string, QuoteRead | null>>();
  readonly #byLanguage = new Map<string, Map<string, QuoteRead | null>>();
  readonly #byReference = new Map<string, Map<string, QuoteRead>>();
  readonly #byProperty = new Map<string, Map<string, QuantityDenotation | null>>();
  readonly #polarities = new Map<QuoteRead, Polarity>();
  readonly #words = new Map<string, readonly NameWord[]>();
  #remembered = 0;

  constructor(story: Story) {
    this.#story = story;
    this.names = new NamesInQuote(story);
  }

  /** What a claim's quote says; null where nobody can read it. */
  of(quote: string, claim: Claim, article: Article): QuoteRead | null {
    const known = this.#quotesIn(article.language);
    const read = known.get(quote);
    if (read === undefined)
      return this.#remember(known, quote, readQuote(quote, article.language, referenceOf(claim, article, this.#story)));
    return read === null || !read.anchored ? read : this.#from(read, quote, claim, article);
  }

  /** What a quote says that depends on when it was published and on where its claim looks. */
  #from(read: QuoteRead, quote: string, claim: Claim, article: Article): QuoteRead {
    const { code } = read.lexicon.language;
    const place = `${code} ${article.published?.written ?? ""} ${tenseOf(claim.status)}`;
    const known = this.#tableOf(this.#byReference, place);
    return known.get(quote) ?? this.#remember(known, quote, read.readFrom(referenceOf(claim, article, this.#story)));
  }

  /** What an amount denotes as a value of a property; null where it is none. */
  denotationOf(written: string, context: ValueContext): QuantityDenotation | null {
    const known = this.#tableOf(this.#byProperty, context.property.id);
    const denotation = known.get(written);
    if (denotation !== undefined) return denotation;
    const reading = kinds.quantity.read(written, context);
    return this.#remember(known, written, reading.ok ? reading.denotation : null);
  }

  /** The negations of a quote that was read. */
  polarityOf(read: QuoteRead): Polarity {
    return this.#polarities.get(read) ?? this.#remember(this.#polarities, read, polarityOf(read));
  }

  /** The words of a text, in which names may be looked for. */
  wordsOf(text: string): readonly NameWord[] {
    return this.#words.get(text) ?? this.#remember(this.#words, text, nameWords(text));
  }

  /** The quotes in a language, whatever the region: no region is read in another way. */
  #quotesIn(tag: string): Map<string, QuoteRead | null> {
    const known = this.#byTag.get(tag);
    if (known !== undefined) return known;
    const table = this.#tableOf(this.#byLanguage, languageOf(tag)?.code ?? "");
    this.#byTag.set(tag, table);
    return table;
  }

  #tableOf<T>(tables: Map<string, Map<string, T>>, name: string): Map<string, T> {
    const known = tables.get(name);
    if (known !== undefined) return known;
    const table = new Map<string, T>();
    tables.set(name, table);
    return table;
  }

  #remember<K, T>(table: Map<K, T>, key: K, value: T): T {
    // The table stays in use by its caller for this once, and is gone with it.
    if (this.#remembered++ >= mostRemembered) this.#forget();
    table.set(key, value);
    return value;
  }

  #forget(): void {
    for (const tables of [this.#byTag, this.#byLanguage, this.#byReference, this.#byProperty]) tables.clear();
    this.#polarities.clear();
    this.#words.clear();
    this.#remembered = 1;
  }
}
