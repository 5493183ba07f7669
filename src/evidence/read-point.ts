import type { PartName } from "../language/language.ts";
import { toCalendarDay } from "../model/calendar.ts";
import type { DaySpan } from "../model/denotation.ts";
import { dayExtent, days, type Extent, exactly, monthsFrom, years } from "../values/date/extent.ts";
import { hull, type Spans, union } from "../values/date/spans.ts";
import type { Cursor } from "./cursor.ts";
import { aroundShift, partOfExtent, seasonIn, unitAround, yearly } from "./day-units.ts";
import { readNumber } from "./read-number.ts";

/** A point in time: the days that it leaves open, and the unit that it is the beginning or end of. */
export interface PointRead {
  readonly extent: Extent;
  readonly whole: Extent;
  readonly edge: "start" | "end" | null;
}

/** Reads a point in time: a date, a month, a season, "last year", "two years ago", and parts of these. */
export function readPoint(cursor: Cursor): PointRead | null {
  cursor.yearless = false;
  return cursor.behindFillers(
    (ahead) => ahead.attempt(readPartOfUnit) ?? ahead.attempt(readPart) ?? plain(ahead.attempt(readBase)),
  );
}

function plain(extent: Extent | null): PointRead | null {
  return extent === null ? null : { extent, whole: extent, edge: null };
}

function pointOf(whole: Extent | null, part: PartName): PointRead | null {
  const extent = whole === null ? null : partOfExtent(whole, part);
  if (whole === null || extent === null) return null;
  return {
    extent,
    whole,
    edge: part === "end" || part === "late" ? "end" : part === "start" || part === "early" ? "start" : null,
  };
}

/** "Jahresende", "Jahresende 2022", "year-end" */
function readPartOfUnit(cursor: Cursor): PointRead | null {
  const found = cursor.take(cursor.lexicon.partsOfUnit);
  if (found === null) return null;
  const whole = cursor.attempt(readYearBehind) ?? relative(cursor, (day) => unitAround(found.unit, 0, day));
  return pointOf(whole, found.part);
}

/** "Anfang des vergangenen Jahres", "early in 2021", "fin juillet", "the end of the year" */
function readPart(cursor: Cursor): PointRead | null {
  const part = cursor.take(cursor.lexicon.parts);
  if (part === null) return null;
  if (cursor.text() === "-") cursor.at++;
  return pointOf(cursor.behindFillers(readBase) ?? cursor.behindFillers(readUnitItself), part);
}

/** "of the year", "des Monats": the current one. */
function readUnitItself(cursor: Cursor): Extent | null {
  const unit = cursor.take(cursor.lexicon.nouns);
  return unit === null || unit === "day" ? null : relative(cursor, (day) => unitAround(unit, 0, day));
}

/** A point that is no part of another. */
function readBase(cursor: Cursor): Extent | null {
  return (
    cursor.attempt(readAgo) ??
    cursor.attempt(readNamed) ??
    cursor.attempt(readMoved) ??
    cursor.attempt(readWeekday) ??
    cursor.attempt(readNumericDate) ??
    cursor.attempt(readDayMonth) ??
    cursor.attempt(readMonthDay) ??
    cursor.attempt(readMonth) ??
    cursor.attempt(readSeason) ??
    cursor.attempt(readMovedBehind) ??
    cursor.attempt(readYear)
  );
}

/** What depends on the publication: the days from the earliest that it may mean to the latest. */
function relative(cursor: Cursor, find: (day: number) => Extent | null): Extent | null {
  const { published } = cursor.reference;
  if (published === null || !Number.isFinite(published[1] - published[0])) return null;
  const first = find(published[0]);
  const last = find(published[1]);
  if (first === null || last === null) return null;
  cursor.relative = true;
  const span = hull([...first.spans, ...last.spans]);
  if (span === null) return null;
  return first.spans.length > 1
    ? exactly(union([...first.spans, ...last.spans]), first.unit)
    : exactly([span], first.unit);
}

/** "yesterday", "l'année dernière", as the platform has them. */
function readNamed(cursor: Cursor): Extent | null {
  const named = cursor.take(cursor.lexicon.named);
  return named === null ? null : relative(cursor, (day) => unitAround(named.unit, named.offset, day));
}

/** "last summer", "im vergangenen Februar", "dieses Jahr", "next Monday" */
function readMoved(cursor: Cursor): Extent | null {
  const offset = cursor.take(cursor.lexicon.moveBefore);
  return offset === null ? null : moved(cursor, offset);
}

/** "l'été dernier", "mois dernier", "semana pasada" */
function readMovedBehind(cursor: Cursor): Extent | null {
  const start = cursor.at;
  const skip = [cursor.lexicon.nouns, cursor.lexicon.seasons, cursor.lexicon.months, cursor.lexicon.weekdays];
  const length = skip.map((phrases) => phrases.at(cursor.tokens, start)?.length ?? 0).find((count) => count > 0) ?? 0;
  if (length === 0) return null;
  cursor.at = start + length;
  const offset = cursor.take(cursor.lexicon.moveAfter);
  if (offset === null) return null;
  const end = cursor.at;
  cursor.at = start;
  const extent = moved(cursor, offset);
  cursor.at = end;
  return extent;
}

function moved(cursor: Cursor, offset: number): Extent | null {
  const unit = cursor.take(cursor.lexicon.nouns);
  if (unit !== null) return relative(cursor, (day) => unitAround(unit, offset, day));
  const season = cursor.take(cursor.lexicon.seasons);
  if (season !== null)
    return relative(cursor, (day) =>
      movedYearly(day, offset, (year) => seasonIn(season, year, cursor.reference.seasons)),
    );
  const month = cursor.take(cursor.lexicon.months);
  if (month !== null)
    return relative(cursor, (day) => movedYearly(day, offset, (year) => monthsFrom(year, month + 1, 1)));
  const weekday = cursor.take(cursor.lexicon.weekdays);
  return weekday === null ? null : relative(cursor, (day) => movedWeekday(day, offset, weekday));
}

/** Last: the latest that is over; next: the first that has not begun; this: that of the year. */
function movedYearly(day: number, offset: number, inYear: (year: number) => Extent | null): Extent | null {
  const all = yearly(day, inYear);
  const start = ({ spans }: Extent) => spans[0]?.[0] ?? 0;
  const end = ({ spans }: Extent) => spans[0]?.[1] ?? 0;
  if (offset < 0) return all.findLast((extent) => end(extent) < day) ?? null;
  if (offset > 0) return all.find((extent) => start(extent) > day) ?? null;
  return inYear(toCalendarDay(day).year);
}

/** "Last Monday" may be the one before today, or that of the week before; so with "next". */
function movedWeekday(day: number, offset: number, weekday: number): Extent {
  const monday = unitAround("week", 0, day).spans[0]?.[0] ?? day;
  const own = monday + weekday;
  if (offset === 0) return exactly([[own, own]], days(1));
  const nearest = offset < 0 ? (own < day ? own : own - 7) : own > day ? own : own + 7;
  const ofWeek = own + 7 * offset;
  return exactly(
    union([
      [nearest, nearest],
      [ofWeek, ofWeek],
    ]),
    days(1),
  );
}

/** "two years ago", "vor einem Jahr", "il y a trois mois", "in two weeks" */
function readAgo(cursor: Cursor): Extent | null {
  const before = cursor.take(cursor.lexicon.agoBefore);
  const count = readCount(cursor);
  const unit = count === null ? null : cursor.take(cursor.lexicon.nouns);
  if (count === null || unit === null || unit === "weekend") return null;
  const after = cursor.take(cursor.lexicon.agoAfter);
  const direction = after ?? before;
  if (direction === null) return null;
  return relative(cursor, (day) => {
    const [near, far] = count.map((many) => aroundShift(day, unit, direction * many));
    return near === undefined || far === undefined ? null : exactly([hull([near, far]) ?? near], days(1));
  });
}

/** How many units; vague words stand for as few and as many as they may mean. */
function readCount(cursor: Cursor): readonly [least: number, most: number] | null {
  const vague = cursor.take(cursor.lexicon.vague);
  if (vague === "several" || vague === "a few") return [2, 12];
  if (vague === "a couple of") return [2, 4];
  if (vague !== null) return null;
  cursor.take(cursor.lexicon.quantifiers);
  const number = readNumber(cursor);
  const many = number === null ? Number.NaN : number.value.valueOf();
  return Number.isInteger(many) && many > 0 && many <= 2000 ? [many, many] : null;
}

/** A weekday, alone or before its date. */
function readWeekday(cursor: Cursor): Extent | null {
  const long = cursor.take(cursor.lexicon.weekdays);
  const weekday = long ?? cursor.take(cursor.lexicon.shortWeekdays);
  if (weekday === null) return null;
  if (cursor.text() === ".") cursor.at++;
  const date = cursor.behindFillers(
    (ahead) => ahead.attempt(readNumericDate) ?? ahead.attempt(readDayMonth) ?? ahead.attempt(readMonthDay),
  );
  if (date !== null) return date;
  if (long === null) return null;
  return relative(cursor, (day) => {
    const monday = unitAround("week", 0, day).spans[0]?.[0] ?? day;
    const own = monday + weekday;
    const past: DaySpan = own <= day ? [own, own] : [own - 7, own - 7];
    const future: DaySpan = own >= day ? [own, own] : [own + 7, own + 7];
    return exactly(byTense(cursor, past, future), days(1));
  });
}

function byTense(cursor: Cursor, past: DaySpan, future: DaySpan): Spans {
  const { tense } = cursor.reference;
  return tense === "past" ? [past] : tense === "future" ? [future] : union([past, future]);
}

/** 31.12.2022, 2022-08-26, 29/2/2020 */
function readNumericDate(cursor: Cursor): Extent | null {
  const joined = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cursor.text());
  if (joined !== null) {
    cursor.at++;
    return dayExtent(Number(joined[3]), Number(joined[2]), Number(joined[1]));
  }
  const [first, mark, second, again, third] = [0, 1, 2, 3, 4].map((ahead) => cursor.text(ahead));
  if ((mark !== "-" && mark !== "/") || again !== mark || cursor.token(1)?.spaced === true) return null;
  const parts = [first, second, third].map((part) => (/^\d{1,4}$/.test(part ?? "") ? Number(part) : Number.NaN));
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = parts;
  if (![a, b, c].every(Number.isInteger)) return null;
  cursor.at += 5;
  if (first?.length === 4) return dayExtent(a, b, c);
  if (third?.length !== 4) return null;
  return cursor.lexicon.language.dayFirst || a > 12 ? (dayExtent(c, b, a) ?? dayExtent(c, a, b)) : dayExtent(c, a, b);
}

/** "26. August 2022", "le 31 décembre", "the 3rd of April" */
function readDayMonth(cursor: Cursor): Extent | null {
  const day = readDayOfMonth(cursor);
  if (day === null) return null;
  const month = cursor.behindFillers(takeMonth);
  if (month === null) return null;
  return withYear(cursor, (year) => dayExtent(year, month, day));
}

/** "July 14, 2021" */
function readMonthDay(cursor: Cursor): Extent | null {
  const month = takeMonth(cursor);
  if (month === null) return null;
  if (cursor.text() === "the") cursor.at++;
  const day = readDayOfMonth(cursor);
  if (day === null || cursor.peek(cursor.lexicon.numbers) !== null) return null;
  return withYear(cursor, (year) => dayExtent(year, month, day));
}

function readDayOfMonth(cursor: Cursor): number | null {
  const word = cursor.take(cursor.lexicon.ordinals);
  if (word !== null) return word;
  if (!/^\d{1,2}$/.test(cursor.text())) return null;
  const day = Number(cursor.text());
  cursor.at++;
  if (cursor.token()?.spaced === false && cursor.peek(cursor.lexicon.ordinalEnding) !== null)
    cursor.take(cursor.lexicon.ordinalEnding);
  return day >= 1 && day <= 31 ? day : null;
}

/** A month by name; an abbreviation, or a name that is a common word, only beside a number or a word of time. */
function takeMonth(cursor: Cursor): number | null {
  const long = cursor.attempt((ahead) => ahead.take(ahead.lexicon.months));
  if (long !== null && !isCommonWord(cursor)) return long + 1;
  if (long !== null) cursor.at--;
  const short = cursor.take(cursor.lexicon.shortMonths);
  if (short === null) return null;
  const before = cursor.tokens[cursor.at - 2];
  if (cursor.text() === "." && cursor.token(1) !== undefined) cursor.at++;
  return before?.sort === "number" || before?.text === "." || cursor.token()?.sort === "number" ? short + 1 : null;
}

const commonWords: ReadonlySet<string> = new Set(["may", "march", "mars"]);

/** Whether the word before is one that also means something else, and nothing beside it says that it is a month. */
function isCommonWord(cursor: Cursor): boolean {
  const { tokens, at, lexicon } = cursor;
  if (!commonWords.has(tokens[at - 1]?.text ?? "")) return false;
  if (/^\d{1,4}$/.test(tokens[at]?.text ?? "") || tokens[at - 2]?.sort === "number") return false;
  const before = [
    lexicon.fillers,
    lexicon.moveBefore,
    lexicon.bounds,
    lexicon.parts,
    lexicon.rangeTo,
    lexicon.between,
    lexicon.betweenAnd,
  ];
  return !before.some((phrases) => phrases.at(tokens, at - 2) !== null);
}

/** "février", "February 2022", "Februar dieses Jahres" */
function readMonth(cursor: Cursor): Extent | null {
  const month = takeMonth(cursor);
  return month === null ? null : withYear(cursor, (year) => monthsFrom(year, month, 1));
}

function readSeason(cursor: Cursor): Extent | null {
  const before = cursor.tokens[cursor.at - 1];
  const season = cursor.take(cursor.lexicon.seasons);
  if (season === null) return null;
  const { reference, lexicon } = cursor;
  const inYear = (year: number) => seasonIn(season, year, reference.seasons);
  const year = cursor.attempt(readYearBehind);
  if (year !== null) return inYearOf(year, inYear);
  // "a été lancé": without an article or preposition, the French word is another one.
  if (lexicon.language.elides && (before === undefined || lexicon.fillers.at(cursor.tokens, cursor.at - 2) === null))
    return null;
  if (cursor.peek(lexicon.moveAfter) !== null) return null;
  return nearestYear(cursor, inYear);
}

function withYear(cursor: Cursor, inYear: (year: number) => Extent | null): Extent | null {
  const year = cursor.attempt(readYearBehind);
  if (year !== null) return inYearOf(year, inYear);
  if (cursor.peek(cursor.lexicon.moveAfter) !== null) {
    const offset = cursor.take(cursor.lexicon.moveAfter) ?? 0;
    return relative(cursor, (day) => movedYearly(day, offset, inYear));
  }
  return nearestYear(cursor, inYear);
}

/** One unit of each year that is meant; more than one where the publication lies in two. */
function inYearOf(years: Extent, inYear: (year: number) => Extent | null): Extent | null {
  const span = hull(years.spans);
  if (span === null) return null;
  const [first, last] = [toCalendarDay(span[0]).year, toCalendarDay(span[1]).year];
  const extents = [...new Set([first, last])].flatMap((year) => inYear(year) ?? []);
  const [extent] = extents;
  return extent === undefined ? null : { ...extent, spans: union(extents.flatMap(({ spans }) => [...spans])) };
}

/** What has no year is the nearest before the publication, or after it, as the claim reports or announces; or either. */
function nearestYear(cursor: Cursor, inYear: (year: number) => Extent | null): Extent | null {
  cursor.yearless = true;
  return relative(cursor, (day) => {
    const all = yearly(day, inYear);
    const past = all.findLast(({ spans }) => (spans[0]?.[0] ?? 0) <= day);
    const future = all.find(({ spans }) => (spans[0]?.[1] ?? 0) >= day);
    if (past === undefined || future === undefined) return null;
    return { ...past, spans: byTense(cursor, past.spans[0] ?? [day, day], future.spans[0] ?? [day, day]) };
  });
}

/** The year behind a month, day, season or part: "2022", ", 2022", "of last year", "vorig jaar", "l'année dernière". */
function readYearBehind(cursor: Cursor): Extent | null {
  return cursor.behindFillers(
    (ahead) =>
      ahead.attempt(readYear) ??
      ahead.attempt(readNamedYear) ??
      ahead.attempt(readMovedYear) ??
      ahead.attempt(readYearMovedBehind),
  );
}

function readNamedYear(cursor: Cursor): Extent | null {
  const named = cursor.take(cursor.lexicon.named);
  return named?.unit === "year" ? yearFromNow(cursor, named.offset) : null;
}

function readMovedYear(cursor: Cursor): Extent | null {
  const offset = cursor.take(cursor.lexicon.moveBefore);
  return offset !== null && cursor.take(cursor.lexicon.nouns) === "year" ? yearFromNow(cursor, offset) : null;
}

function readYearMovedBehind(cursor: Cursor): Extent | null {
  if (cursor.take(cursor.lexicon.nouns) !== "year") return null;
  const offset = cursor.take(cursor.lexicon.moveAfter);
  return offset === null ? null : yearFromNow(cursor, offset);
}

function yearFromNow(cursor: Cursor, offset: number): Extent | null {
  return relative(cursor, (day) => unitAround("year", offset, day));
}

/** A year of four digits, from 1000 to 2199, that no unit or magnitude follows. */
function readYear(cursor: Cursor): Extent | null {
  if (!/^(?:1\d|20|21)\d\d$/.test(cursor.text())) return null;
  const year = Number(cursor.text());
  cursor.at++;
  if (isCounted(cursor)) return null;
  const next = cursor.token();
  if (next?.text === "s" && !next.spaced) return null;
  return years(year, year);
}

/** Whether a unit, magnitude or sign behind a number says that it counts or measures something. */
function isCounted(cursor: Cursor): boolean {
  const { lexicon } = cursor;
  if (cursor.peek(lexicon.units) !== null && cursor.text() !== "m") return true;
  const atom = cursor.peek(lexicon.numbers);
  return atom !== null && (atom.sort === "magnitude" || atom.sort === "dozen") && cursor.text().length > 1;
}
