import type { AmountRead } from "../amounts/amount.ts";
import type { Cursor, Tokens } from "../words/cursor.ts";
import { isOneOf } from "../words/glued.ts";
import { isOfChange } from "../words/reached.ts";

const hoursOfDay = 24;

/**
 * Where a time of day ends that was read as so many hours: "om drie uur 's nachts", "à 20 h 30", "15.00 uur",
 * "between 8 and 10 p.m.". What may be either ("rond 3 uur") counts, too, so that nobody takes it for a duration; null where it
 * is one.
 */
export function clockTimeEnd(cursor: Cursor, read: AmountRead): number | null {
  const { tokens, lexicon } = cursor;
  const { first, end } = read;
  const uncounted = lexicon.notCounted.at(tokens, end);
  if (uncounted !== null) return end + uncounted.length;
  if (!isOfHours(read) || !isHourOfDay(read) || !hasClockUnit(cursor, read)) return null;
  const behind = lexicon.clockAfter.at(tokens, end);
  if (behind !== null) return end + behind.length;
  if (isMinutes(cursor, end)) return end + 1;
  return hasMinutes(cursor, read) || isBehindDay(cursor, first) || isAt(cursor, read) ? end : null;
}

/** Whether a number is followed by what makes it a time of day, or may: "3 a.m.", "15 Uhr", "12.00 uur". */
export function isTimeOfDay({ tokens, lexicon }: Tokens, at: number): boolean {
  if (tokens[at]?.sort !== "number") return false;
  // "10:30"
  if (tokens[at + 1]?.text === ":" && tokens[at + 2]?.sort === "number" && !tokens[at + 2]?.spaced) return true;
  return lexicon.notCounted.at(tokens, at + 1) !== null || lexicon.clockUnits.at(tokens, at + 1) !== null;
}

function hasClockUnit({ tokens, lexicon }: Tokens, { first, end }: AmountRead): boolean {
  for (let at = first; at < end; at++) if (lexicon.clockUnits.at(tokens, at) !== null) return true;
  return false;
}

/** "à 20 heures 30 minutes" too */
function isOfHours({ number, unit }: AmountRead): boolean {
  return unit === "hours" || (unit === "minutes" && number.includes(behindHours));
}

const behindHours = " hours ";

function isHourOfDay({ number }: AmountRead): boolean {
  const [told = ""] = number.split(behindHours);
  const hours = told.match(/\d+(?:\.\d+)?/g) ?? [];
  return hours.length > 0 && hours.every((digits) => Number(digits) <= hoursOfDay);
}

/** "20 h 30" */
function isMinutes({ tokens, lexicon }: Tokens, at: number): boolean {
  const isNumber = tokens[at]?.sort === "number" && tokens[at]?.text.length === 2;
  return isNumber && lexicon.units.at(tokens, at + 1) === null;
}

/** "15.00 uur": a full stop that parts no decimals. */
function hasMinutes({ tokens, lexicon }: Tokens, { first, end }: AmountRead): boolean {
  return tokens
    .slice(first, end)
    .some(({ sort, text }) => sort === "number" && lexicon.decimalMark !== "." && /^\d{1,2}\.[0-5]\d$/.test(text));
}

/** "zaterdag 3 uur" */
function isBehindDay({ tokens, lexicon }: Tokens, first: number): boolean {
  const before = isOneOf(tokens[first - 1], ",") ? first - 2 : first - 1;
  return lexicon.weekdays.at(tokens, before) !== null || lexicon.named.at(tokens, before)?.length === 1;
}

/** "à trois heures" is a time of day, "à trois heures de Paris" and "ramené à sept heures" are none. */
function isAt(text: Tokens, { first, end }: AmountRead): boolean {
  const { tokens, lexicon } = text;
  if (lexicon.partOf.at(tokens, end) !== null) return false;
  const at = lexicon.clockBefore.at(tokens, first) === null ? first - 1 : first;
  return lexicon.clockBefore.at(tokens, at) !== null && !isOfChange(text, at);
}
