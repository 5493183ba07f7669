import { type ClauseWords, clauseWords } from "../../language/clause-words.ts";
import { entriesOf } from "../../language/entries.ts";
import type { Language, PlatformWords } from "../../language/language.ts";
import { type LanguageCode, languages } from "../../language/languages.ts";
import { platformWords } from "../../language/platform-words.ts";
import { amountLists, atomEntries, atomsToJoin, numberLists } from "./amount-lists.ts";
import { bits } from "./bits.ts";
import { calendarLists } from "./calendar-lists.ts";
import type { WrittenLexicon } from "./lexicon.ts";
import type { Lists } from "./lists.ts";
import { type WordList, WordLists } from "./word-lists.ts";

/** The lists of a language, filled from its tables and from what the platform knows of it; made while building. */
export function makeLexicon(code: LanguageCode): WrittenLexicon {
  const language: Language = languages[code];
  const platform: PlatformWords = platformWords[code];
  const clause = clauseWords[code];
  const words = new WordLists(language.elides);
  const numbers = atomEntries(language);
  const lists: Readonly<Record<keyof Lists, WordList>> = {
    ...calendarLists(words, language, platform),
    ...joiningLists(words, language),
    ...numberLists(words, language, numbers),
    ...amountLists(words, language),
    ...clauseLists(words, clause),
    negations: words.flags(bits.negations, language.negations),
    reversers: words.flags(bits.negations, language.reversers),
  };
  const inOrder = (Object.entries(lists) as [keyof Lists, WordList][]).sort(([, a], [, b]) => a.place - b.place);
  return {
    lists: inOrder.map(([name, { bit }]) => [name, bit]),
    words: words.written(),
    reversingEndings: entriesOf(language.reversingEndings).map(([ending]) => ending),
    pluralEndings: entriesOf(language.pluralEndings).map(([ending]) => ending),
    aheadEndings: entriesOf(clause.aheadEndings).map(([ending]) => ending),
    decimalMark: platform.decimal,
    atoms: language.joinsNumbers ? atomsToJoin(language, numbers) : null,
    halves: language.joinsNumbers ? entriesOf(language.decimals) : [],
    unitEndings: entriesOf(language.unitEndings),
  };
}

function joiningLists(words: WordLists, language: Language) {
  return {
    fillers: words.flags(bits.fillers, language.fillers),
    bounds: words.keyed(bits.bounds, language.bounds),
    boundsBehind: words.keyed(bits.ordinalEnding, language.boundsBehind),
    between: words.flags(bits.between, language.between[0]),
    betweenAnd: words.flags(bits.betweenAnd, language.between[1]),
    or: words.flags(bits.betweenAnd, language.or),
    rangeFrom: words.flags(bits.rangeFrom, language.range[0]),
    rangeTo: words.flags(bits.rangeTo, language.range[1]),
    toward: words.flags(bits.rangeTo, language.toward),
    about: words.flags(bits.about, language.about),
  };
}

function clauseLists(words: WordLists, clause: ClauseWords) {
  return {
    reachedBy: words.flags(bits.quantifiers, clause.reachedBy),
    boundBefore: words.flags(bits.ordinalEnding, clause.boundBefore),
    joints: words.flags(bits.ordinalEnding, clause.joints),
    changes: words.flags(bits.ordinalEnding, clause.changes),
    changesBehind: words.flags(bits.ordinalEnding, clause.changesBehind),
    changeParticles: words.flags(bits.ordinalEnding, clause.changeParticles),
    mayBe: words.flags(bits.ordinalEnding, clause.mayBe),
    exclusions: words.flags(bits.negations, clause.exclusions),
    ahead: words.flags(bits.ordinalEnding, clause.ahead),
    notDenied: words.flags(bits.negations, clause.notDenied),
    clockUnits: words.flags(bits.units, clause.clockUnits),
    clockBefore: words.flags(bits.ordinalEnding, clause.clockBefore),
    clockAfter: words.flags(bits.ordinalEnding, clause.clockAfter),
  };
}
