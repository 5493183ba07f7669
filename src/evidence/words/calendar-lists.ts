import { entriesOf, numbered } from "../../language/entries.ts";
import type { Language, PlatformWords } from "../../language/language.ts";
import type { Around, TimeUnit } from "../../language/words-of-dates.ts";
import { bits } from "./bits.ts";
import type { WordLists } from "./word-lists.ts";

/** The lists of the calendar: months, weekdays, units of time, and what names, moves and divides them. */
export function calendarLists(words: WordLists, language: Language, platform: PlatformWords) {
  const { ago, ahead } = language;
  return {
    months: words.list(bits.months, [...listed(platform.months[0]), ...monthEntries(language.months.long)]),
    shortMonths: words.list(bits.shortMonths, [...listed(platform.months[1]), ...monthEntries(language.months.short)]),
    commonMonths: words.flags(bits.months, language.commonMonths),
    beforeDay: words.flags(bits.ordinalEnding, language.beforeDay),
    weekdays: words.list(bits.weekdays, weekdayEntries(language, platform)),
    shortWeekdays: words.list(bits.shortWeekdays, listed(platform.weekdays[1])),
    seasons: words.keyed(bits.seasons, language.seasons),
    nouns: words.list(bits.nouns, nounEntries(language, platform)),
    otherUnits: words.list(bits.nouns, otherUnitEntries(language)),
    plurals: words.flags(bits.nouns, language.plurals),
    weekOf: words.flags(bits.fillers, language.weekOf),
    named: words.list(bits.named, namedEntries(language, platform)),
    moveBefore: words.list(bits.moveBefore, moves(language, "before")),
    moveAfter: words.list(bits.moveAfter, moves(language, "after")),
    final: words.flags(bits.moveBefore, language.final),
    nearest: words.flags(bits.moveBefore | bits.moveAfter, language.nearest),
    severalPast: words.flags(bits.moveBefore, language.several.past),
    severalComing: words.flags(bits.moveBefore, language.several.coming),
    severalWithin: words.flags(bits.moveBefore, language.several.within),
    both: words.flags(bits.ordinalEnding, language.both),
    possessives: words.flags(bits.ordinalEnding, language.possessives),
    weeksOn: words.list(bits.moveAfter, numbered(language.weeksOn)),
    dayPartsBehind: words.flags(bits.ordinalEnding, language.dayParts.behind),
    weekNumbered: words.flags(bits.nouns, language.numberedWeeks.alone),
    weekNumberedOfYear: words.flags(bits.nouns, language.numberedWeeks.ofYear),
    onDay: words.flags(bits.fillers, language.onDay),
    onDayAlone: words.flags(bits.fillers, language.onDayAlone),
    monthUnits: words.list(bits.months, monthUnitEntries(language, platform)),
    firstSeveral: words.flags(bits.ordinals, language.firstSeveral),
    pointBefore: words.flags(bits.bounds, language.fromPoint.before),
    pointAfter: words.flags(bits.bounds, language.fromPoint.after),
    pointFrom: words.flags(bits.bounds, language.fromPoint.from),
    agoBefore: words.list(bits.ago, around([ago, platform.ago], [ahead, platform.ahead], "before")),
    agoAfter: words.list(bits.ago, around([ago, platform.ago], [ahead, platform.ahead], "after")),
    reckonedFromTold: words.flags(bits.ago, language.reckonedFromTold),
    decadesBefore: words.flags(bits.nouns, language.decades.before),
    decadeEndings: words.flags(bits.ordinalEnding, language.decades.endings),
    decadeWords: words.list(bits.named, numbered(language.decades.words)),
    beforeChrist: words.flags(bits.ordinalEnding, language.beforeChrist),
    feasts: words.list(bits.named, entriesOf(language.feasts)),
    partsOfSeason: words.list(
      bits.seasons,
      entriesOf(language.partsOfSeason).map(([word, meaning]) => [word, meaning.split(" ")] as const),
    ),
    nightTo: words.flags(bits.parts, language.night.to),
    nightFrom: words.flags(bits.parts, language.night.from),
    nightJoint: words.flags(bits.fillers, language.night.joint),
    parts: words.keyed(bits.parts, language.parts),
    over: words.keyed(bits.parts, language.over),
    partsOfUnit: words.list(
      bits.partsOfUnit,
      language.partsOfUnit.map(([phrase, part, unit]) => [phrase, { part, unit }] as const),
    ),
  };
}

/** Names in their order, without the full stop of abbreviations. */
function listed(names: readonly string[] | undefined): (readonly [string, number])[] {
  return (names ?? []).map((name, index) => [name.toLowerCase().replace(/\.$/, ""), index] as const);
}

/** From 0 on, as lists count. */
function monthEntries(list: string): readonly (readonly [string, number])[] {
  return numbered(list).map(([name, month]) => [name, month - 1] as const);
}

/** Weekdays, and what their names are joined to: "Dienstag", "Dienstagabend". */
function weekdayEntries({ dayParts }: Language, platform: PlatformWords): (readonly [string, number])[] {
  const parts = ["", ...entriesOf(dayParts.joined).map(([part]) => part)];
  return listed(platform.weekdays[0]).flatMap(([day, index]) => parts.map((part) => [day + part, index] as const));
}

/** "fortnight" is two weeks. */
function otherUnitEntries({ otherUnits }: Language): (readonly [string, { count: number; unit: TimeUnit }])[] {
  return entriesOf(otherUnits).map(([word, meaning]) => {
    const [count, unit] = meaning.split(" ");
    return [word, { count: Number(count), unit: unit as TimeUnit }] as const;
  });
}

/** "Märzwoche": from 0 on, as months are listed. */
function monthUnitEntries(
  { monthUnits }: Language,
  platform: PlatformWords,
): (readonly [string, { month: number; unit: TimeUnit }])[] {
  return listed(platform.months[0]).flatMap(([name, month]) =>
    entriesOf(monthUnits).map(([ending, unit]) => [name + ending, { month, unit: unit as TimeUnit }] as const),
  );
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
  return [
    ...of(language.beforeLast[side], -2),
    ...of(language.last[side], -1),
    ...of(language.this[side], 0),
    ...of(language.next[side], 1),
    ...of(language.afterNext[side], 2),
  ];
}

function around(ago: readonly Around[], ahead: readonly Around[], side: keyof Around): (readonly [string, -1 | 1])[] {
  const of = (words: readonly Around[], direction: -1 | 1) =>
    words.flatMap((entry) => entriesOf(entry[side]).map(([phrase]) => [phrase, direction] as const));
  return [...of(ago, -1), ...of(ahead, 1)];
}
