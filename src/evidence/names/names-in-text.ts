import { languageOf } from "../../language/languages.ts";
import { titles } from "../../language/name-words.ts";
import { sentenceOpeners } from "../../language/sentence-openers.ts";
import { nameOf, type Run, type RunContext } from "./name-of-run.ts";

/** Marks around a word that are no part of it, and an English genitive. */
const before = /^["'“”„«»‘’(]+/;
const after = /(?:["'“”„«»‘’),.;:!?]|(?<=\p{L})['’]s)+$/u;

/** A French article or preposition before a word; in capitals only where it begins a sentence: `L’Union`, but `chez L’Oréal`. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u;
const elidedFirst = new RegExp(elided.source, "iu");

/** `Mr.`, `Prof.`: the point ends no sentence. */
const shortTitle = /^["'“”„«»‘’(]*\p{Lu}\p{Ll}{0,3}\.$/u;

/** A word behind which no name goes on: `Mirelle's`. */
const endsName = /[.,;:!?)]["'”»]?$|\p{L}['’]s$/u;
const endsSentence = /[.:!?]["'”»]?$/;

/** A word that is no part of what stands before it: `NEW YORK (AP)`. */
const aside = /^["'“”„«»‘’]*\(/;

const polite = /^(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)$/;

const noWords: Run = { words: [], begins: false, behind: "" };

/**
 * Finds names in a text by their capitals: two such words or more in a row, or one inside a sentence. Every German noun has
 * one, so that there a single word counts only with a second capital (`GeekWire`, `AP`) or behind what a body or person is
 * (`Konzern Ostra`). A word that has its capital from the beginning of a sentence, what is counted, what somebody is and where
 * from, a month, a weekday and a title by itself are no names.
 */
export class NameFinder {
  readonly #context: RunContext;

  /** @param paragraphs the whole text */
  constructor(paragraphs: readonly string[], language: string) {
    const { code = "", capitalNouns = false } = languageOf(language) ?? {};
    const small = paragraphs.flatMap((paragraph) => paragraph.split(" ").map(bareOf).filter(isSmall));
    this.#context = { language: code, capitalNouns, openers: sentenceOpeners(code), small: new Set(small) };
  }

  /** The names in a piece of the text, each once, in the order of the text. */
  namesIn(piece: string): readonly string[] {
    const names = this.#runsIn(piece).map((run) => nameOf(run, this.#context));
    return [...new Set(names)].filter((name) => name !== null);
  }

  /** Words with capitals, as long as nothing parts them. */
  #runsIn(piece: string): readonly Run[] {
    const runs: Run[] = [];
    let run = noWords;
    let last = "";
    let isFirst = true;
    const close = () => {
      if (run.words.length > 0) runs.push(run);
      run = noWords;
    };
    for (const written of piece.split(" ")) {
      const word = this.#withoutElision(written, isFirst);
      const bare = bareOf(word);
      if (aside.test(written)) close();
      const isTitle = shortTitle.test(word) && titles.has(bare.toLowerCase());
      if (isTitle || !isCapital(bare) || this.#isPolite(bare)) close();
      else if (run.words.length > 0) run = { ...run, words: [...run.words, bare] };
      else run = { words: [bare], begins: isFirst && word === written, behind: last };
      if (endsName.test(word)) close();
      isFirst = !isTitle && endsSentence.test(word);
      last = bare;
    }
    close();
    return runs;
  }

  /** `Fachleuten Sie` are two parts of a sentence: whom one speaks to has a capital in German. */
  #isPolite(bare: string): boolean {
    return this.#context.language === "de" && polite.test(bare);
  }

  /** Behind an article or preposition, a capital is the word's own. */
  #withoutElision(word: string, isFirst: boolean): string {
    if (this.#context.language !== "fr") return word;
    const rest = word.replace(before, "");
    const own = rest.replace(isFirst ? elidedFirst : elided, "");
    return own === rest ? word : own;
  }
}

function bareOf(word: string): string {
  return word.replace(before, "").replace(after, "");
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** `M€` is an amount. */
function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/\p{Sc}/u.test(word);
}
