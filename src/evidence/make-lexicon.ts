import { type ClauseWords, clauseWords } from "../language/clause-words.ts";
import type { Around, Language, PlatformWords, TimeUnit } from "../language/language.ts";
import type { LanguageCode } from "../language/languages.ts";
import { platformWords } from "../language/platform-words.ts";
import { bits } from "./bits.ts";
import { beginningLength } from "./joined-numbers.ts";
import type { Atom, Lists, WrittenLexicon } from "./lexicon.ts";
import { entriesOf, type WordList, WordLists } from "./word-lists.ts";

/** The lists of a language, filled from its tables and from what the platform knows of it; made while building. */
export function makeLexicon(language: Language): WrittenLexicon {
  const platform: PlatformWords = platformWords[language.code as LanguageCode];
  const words = new WordLists(language.elides);
  const numbers = atomEntries(language);
  const lists: Readonly<Record<keyof Lists, WordList>> = {
    ...calendarLists(words, language, platform),
    ...joiningLists(words, language),
    ...numberLists(words, language, numbers),
    ...amountLists(words, language),
    ...clauseLists(words, clauseWords[language.code as LanguageCode]),
    negations: words.flags(bits.negations, language.negations),
    reversers: words.flags(bits.negations, language.reversers),
  };
  const inOrder = (Object.entries(lists) as [keyof Lists, WordList][]).sort(([, a], [, b]) => a.place - b.place);
  return {
    lists: inOrder.map(([name, { bit }]) => [name, bit]),
    words: words.written(),
    reversingEndings: entriesOf(language.reversingEndings).map(([ending]) => ending),
    pluralEndings: entriesOf(language.pluralEndings).map(([ending]) => ending),
    decimalMark: platform.decimal,
    atoms: language.joinsNumbers ? joinedAtoms(language, numbers) : null,
    unitEndings: entriesOf(language.unitEndings),
  };
}

function calendarLists(words: WordLists, language: Language, platform: PlatformWords) {
  const { ago, ahead } = language;
  return {
    months: words.list(bits.months, [...listed(platform.months[0]), ...monthEntries(language.months.long)]),
    shortMonths: words.list(bits.shortMonths, [...listed(platform.months[1]), ...monthEntries(language.months.short)]),
    weekdays: words.list(bits.weekdays, weekdayEntries(language, platform)),
    shortWeekdays: words.list(bits.shortWeekdays, listed(platform.weekdays[1])),
    seasons: words.keyed(bits.seasons, language.seasons),
    nouns: words.list(bits.nouns, nounEntries(language, platform)),
    plurals: words.flags(bits.nouns, language.plurals),
    weekOf: words.flags(bits.fillers, language.weekOf),
    named: words.list(bits.named, namedEntries(language, platform)),
    moveBefore: words.list(bits.moveBefore, moves(language, "before")),
    moveAfter: words.list(bits.moveAfter, moves(language, "after")),
    agoBefore: words.list(bits.ago, around([ago, platform.ago], [ahead, platform.ahead], "before")),
    agoAfter: words.list(bits.ago, around([ago, platform.ago], [ahead, platform.ahead], "after")),
    reckonedFromTold: words.flags(bits.ago, language.reckonedFromTold),
    decadesBefore: words.flags(bits.nouns, language.decades.before),
    decadeEndings: words.flags(bits.ordinalEnding, language.decades.endings),
    decadeWords: words.list(bits.named, numbered(language.decades.words)),
    fixedDays: words.list(bits.named, entriesOf(language.fixedDays)),
    nightTo: words.flags(bits.parts, language.night.to),
    nightFrom: words.flags(bits.parts, language.night.from),
    nightJoint: words.flags(bits.fillers, language.night.joint),
    parts: words.keyed(bits.parts, language.parts),
    partsOfUnit: words.list(
      bits.partsOfUnit,
      language.partsOfUnit.map(([phrase, part, unit]) => [phrase, { part, unit }] as const),
    ),
  };
}

function joiningLists(words: WordLists, language: Language) {
  return {
    fillers: words.flags(bits.fillers, language.fillers),
    bounds: words.keyed(bits.bounds, language.bounds),
    between: words.flags(bits.between, language.between[0]),
    betweenAnd: words.flags(bits.betweenAnd, language.between[1]),
    or: words.flags(bits.betweenAnd, language.or),
    rangeFrom: words.flags(bits.rangeFrom, language.range[0]),
    rangeTo: words.flags(bits.rangeTo, language.range[1]),
    toward: words.flags(bits.rangeTo, language.toward),
    about: words.flags(bits.about, language.about),
  };
}

function numberLists(words: WordLists, language: Language, atoms: readonly (readonly [string, Atom])[]) {
  return {
    numbers: words.list(bits.numbers, atoms),
    one: words.flags(bits.one, language.one),
    numberAnd: words.flags(bits.numberAnd, language.numberAnd),
    minus: words.flags(bits.minus, `${language.minus}|-`),
    decimals: words.list(bits.decimals, entriesOf(language.decimals)),
    fractions: words.flags(bits.fractions, language.fractions),
    andHalf: words.flags(bits.fractions, language.andHalf),
    outOf: words.flags(bits.fractions, language.outOf),
    halves: words.list(bits.decimals, entriesOf(language.halves)),
    shares: words.list(bits.vague, entriesOf(language.shares)),
    wholeParts: words.list(bits.fractions, numbered(language.wholeParts)),
    partOf: words.flags(bits.fractions, language.partOf),
    every: words.flags(bits.vague, language.every),
    notCounted: words.flags(bits.ordinalEnding, language.notCounted),
    ordinals: words.list(bits.ordinals, numbered(language.ordinals)),
    ordinalEnding: words.flags(bits.ordinalEnding, language.ordinalEnding),
  };
}

function amountLists(words: WordLists, language: Language) {
  return {
    quantifiers: words.keyed(bits.quantifiers, language.quantifiers),
    quantifiersAfter: words.keyed(bits.quantifiersAfter, language.quantifiersAfter),
    vague: words.keyed(bits.vague, language.vague),
    units: words.keyed(bits.units, language.units),
  };
}

function clauseLists(words: WordLists, clause: ClauseWords) {
  return {
    reachedBy: words.flags(bits.quantifiers, clause.reachedBy),
    changes: words.flags(bits.ordinalEnding, clause.changes),
    changesBehind: words.flags(bits.ordinalEnding, clause.changesBehind),
    changeParticles: words.flags(bits.ordinalEnding, clause.changeParticles),
    mayBe: words.flags(bits.ordinalEnding, clause.mayBe),
    exclusions: words.flags(bits.negations, clause.exclusions),
    clockUnits: words.flags(bits.units, clause.clockUnits),
    clockBefore: words.flags(bits.ordinalEnding, clause.clockBefore),
    clockAfter: words.flags(bits.ordinalEnding, clause.clockAfter),
  };
}

/** Names in their order, without the full stop of abbreviations. */
function listed(names: readonly string[] | undefined): (readonly [string, number])[] {
  return (names ?? []).map((name, index) => [name.toLowerCase().replace(/\.$/, ""), index] as const);
}

function numbered(list: string): readonly (readonly [string, number])[] {
  return entriesOf(list).map(([word, value]) => [word, Number(value)] as const);
}

/** From 0 on, as lists count. */
function monthEntries(list: string): readonly (readonly [string, number])[] {
  return numbered(list).map(([name, month]) => [name, month - 1] as const);
}

/** Weekdays, and what their names are joined to: "Dienstag", "Dienstagabend". */
function weekdayEntries({ dayParts }: Language, platform: PlatformWords): (readonly [string, number])[] {
  const parts = ["", ...entriesOf(dayParts).map(([part]) => part)];
  return listed(platform.weekdays[0]).flatMap(([day, index]) => parts.map((part) => [day + part, index] as const));
}

function nounEntries(language: Language, platform: PlatformWords): (readonly [string, TimeUnit])[] {
  const own = Object.entries(language.nouns).flatMap(([unit, list]) =>
    entriesOf(list).map(([noun]) => [noun, unit as TimeUnit] as const),
  );
  const drawn = Object.entries(platform.nouns).flatMap(([unit, nouns]) =>
    nouns.map((noun) => [noun.toLowerCase(), unit as TimeUnit] as const),
  );
  return [...drawn, ...own];
}

function namedEntries(
  language: Language,
  platform: PlatformWords,
): (readonly [string, { unit: TimeUnit; offset: number }])[] {
  const drawn = platform.relative.map(([phrase, unit, offset]) => {
    const named = { unit: unit as TimeUnit, offset: Number(offset) };
    return [String(phrase).toLowerCase().replaceAll("\u2019", "'"), named] as const;
  });
  return [...drawn, ...language.days.map(([phrase, offset, unit = "day"]) => [phrase, { unit, offset }] as const)];
}

function moves(language: Language, side: keyof Around): (readonly [string, number])[] {
  const of = (list: string, offset: number) => entriesOf(list).map(([phrase]) => [phrase, offset] as const);
  return [...of(language.last[side], -1), ...of(language.this[side], 0), ...of(language.next[side], 1)];
}

function around(ago: readonly Around[], ahead: readonly Around[], side: keyof Around): (readonly [string, -1 | 1])[] {
  const of = (words: readonly Around[], direction: -1 | 1) =>
    words.flatMap((entry) => entriesOf(entry[side]).map(([phrase]) => [phrase, direction] as const));
  return [...of(ago, -1), ...of(ahead, 1)];
}

function atomEntries(language: Language): (readonly [string, Atom])[] {
  const numbers = [...entriesOf(language.numbers), ...entriesOf(language.hundreds)];
  return [
    ...numbers.map(([word, value]) => [word, { sort: "number", value: Number(value) }] as const),
    ...entriesOf(language.hundred).map(([word]) => [word, { sort: "hundred" }] as const),
    ...entriesOf(language.thousand).map(([word]) => [word, { sort: "magnitude", power: 3 }] as const),
    ...entriesOf(language.magnitudes).map(([word, power]) =>
      power === "dozen"
        ? ([word, { sort: "dozen" }] as const)
        : ([word, { sort: "magnitude", power: Number(power) }] as const),
    ),
  ];
}

/** Numbers that are written as one word have no abbreviations in them: "kein" is no thousand and one. */
function joinedAtoms(language: Language, numbers: readonly (readonly [string, Atom])[]): WrittenLexicon["atoms"] {
  const atoms = new Map<string, Atom | "and">([
    ...numbers.filter(([word]) => word.length >= beginningLength),
    ...entriesOf(language.one).map(([word]) => [word, { sort: "number", value: 1 } as const] as const),
    ...entriesOf(language.numberAnd).map(([word]) => [word, "and"] as const),
  ]);
  return [...atoms];
}
