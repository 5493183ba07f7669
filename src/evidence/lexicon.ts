import type {
  Around,
  BoundName,
  Language,
  PartName,
  PlatformWords,
  QuantifierName,
  SeasonName,
  TimeUnit,
} from "../language/language.ts";
import type { languages } from "../language/languages.ts";
import { platformWords } from "../language/platform-words.ts";
import { entriesOf, Phrases } from "./phrases.ts";

/** The words of a language, ready to be looked up. */
export interface Lexicon {
  readonly language: Language;
  readonly fillers: Phrases<true>;
  readonly months: Phrases<number>;
  /** Abbreviations count as months and weekdays only beside a number. */
  readonly shortMonths: Phrases<number>;
  /** 0 is Monday. */
  readonly weekdays: Phrases<number>;
  readonly shortWeekdays: Phrases<number>;
  readonly seasons: Phrases<SeasonName>;
  readonly nouns: Phrases<TimeUnit>;
  /** "last year", "gestern" as the platform has them, and days by name. */
  readonly named: Phrases<{ readonly unit: TimeUnit; readonly offset: number }>;
  readonly moveBefore: Phrases<number>;
  readonly moveAfter: Phrases<number>;
  readonly agoBefore: Phrases<-1 | 1>;
  readonly agoAfter: Phrases<-1 | 1>;
  readonly parts: Phrases<PartName>;
  readonly partsOfUnit: Phrases<{ readonly part: PartName; readonly unit: TimeUnit }>;
  readonly bounds: Phrases<BoundName>;
  readonly between: Phrases<true>;
  readonly betweenAnd: Phrases<true>;
  readonly rangeFrom: Phrases<true>;
  readonly rangeTo: Phrases<true>;
  readonly about: Phrases<true>;
  readonly numbers: Phrases<Atom>;
  readonly one: Phrases<true>;
  readonly numberAnd: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly decimals: Phrases<string>;
  readonly fractions: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly ordinalEnding: Phrases<true>;
  readonly quantifiers: Phrases<QuantifierName>;
  readonly quantifiersAfter: Phrases<QuantifierName>;
  readonly vague: Phrases<string>;
  readonly units: Phrases<string>;
  readonly negations: Phrases<true>;
  readonly reversers: Phrases<true>;
  readonly decimalMark: string;
  /** Parts of numbers in words that are written as one. */
  readonly atoms: ReadonlyMap<string, Atom | "and">;
  /** Whether an expression of time or an amount may begin with a word: most words begin none, and need no reader. */
  mayBegin(key: string): boolean;
}

/** A piece of a number in words. */
export type Atom =
  | { readonly sort: "number"; readonly value: number }
  | { readonly sort: "hundred" }
  | { readonly sort: "magnitude"; readonly power: number }
  | { readonly sort: "dozen" };

const made = new Map<Language, Lexicon>();

/** The lexicon of a language; made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = makeLexicon(language, platformWords[language.code as keyof typeof languages]);
  const lexicon = { ...words, mayBegin: beginningsOf(words) };
  made.set(language, lexicon);
  return lexicon;
}

/** Numbers in words are written as one in some languages, so a word that begins like one counts. */
function beginningsOf(words: Omit<Lexicon, "mayBegin">): (key: string) => boolean {
  const lists = Object.values(words);
  const firsts = new Set(lists.flatMap((list) => (list instanceof Phrases ? [...list.beginnings] : [])));
  const length = 3;
  const numbers = new Set([...words.atoms.keys()].map((atom) => atom.slice(0, length)));
  return (key) => firsts.has(key) || numbers.has(key.slice(0, length)) || numbers.has(key);
}

function makeLexicon(language: Language, platform: PlatformWords): Omit<Lexicon, "mayBegin"> {
  const { elides } = language;
  const phrases = <T>(entries: Iterable<readonly [string, T]>) => new Phrases(elides, entries);
  const flags = (list: string) => phrases(entriesOf(list).map(([phrase]) => [phrase, true as const]));
  const keyed = <K extends string>(table: Readonly<Partial<Record<K, string>>>) =>
    phrases(
      (Object.keys(table) as K[]).flatMap((key) =>
        entriesOf(table[key] ?? "").map(([phrase]) => [phrase, key] as const),
      ),
    );
  const listed = (names: readonly string[] | undefined) =>
    phrases((names ?? []).map((name, index) => [name.toLowerCase().replace(/\.$/, ""), index] as const));
  return {
    language,
    fillers: flags(language.fillers),
    months: listed(platform.months[0]),
    shortMonths: listed(platform.months[1]),
    weekdays: listed(platform.weekdays[0]),
    shortWeekdays: listed(platform.weekdays[1]),
    seasons: keyed(language.seasons),
    nouns: phrases(nounEntries(language, platform)),
    named: phrases(namedEntries(language, platform)),
    moveBefore: phrases(moves(language, "before")),
    moveAfter: phrases(moves(language, "after")),
    agoBefore: phrases(around([language.ago, platform.ago], [language.ahead, platform.ahead], "before")),
    agoAfter: phrases(around([language.ago, platform.ago], [language.ahead, platform.ahead], "after")),
    parts: keyed(language.parts),
    partsOfUnit: phrases(language.partsOfUnit.map(([words, part, unit]) => [words, { part, unit }] as const)),
    bounds: keyed(language.bounds),
    between: flags(language.between[0]),
    betweenAnd: flags(language.between[1]),
    rangeFrom: flags(language.range[0]),
    rangeTo: flags(language.range[1]),
    about: flags(language.about),
    numbers: phrases(atomEntries(language)),
    one: flags(language.one),
    numberAnd: flags(language.numberAnd),
    minus: flags(`${language.minus}|-`),
    decimals: phrases(entriesOf(language.decimals)),
    fractions: flags(language.fractions),
    andHalf: flags(language.andHalf),
    ordinals: phrases(entriesOf(language.ordinals).map(([word, value]) => [word, Number(value)] as const)),
    ordinalEnding: flags(language.ordinalEnding),
    quantifiers: keyed(language.quantifiers),
    quantifiersAfter: keyed(language.quantifiersAfter),
    vague: keyed(language.vague),
    units: keyed(language.units),
    negations: flags(language.negations),
    reversers: flags(language.reversers),
    decimalMark: platform.decimal,
    atoms: new Map<string, Atom | "and">([
      ...atomEntries(language),
      ...entriesOf(language.one).map(([word]) => [word, { sort: "number", value: 1 } as const] as const),
      ...entriesOf(language.numberAnd).map(([word]) => [word, "and"] as const),
    ]),
  };
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
  return [...drawn, ...language.days.map(([phrase, offset]) => [phrase, { unit: "day", offset }] as const)];
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
