import { type Extent, monthsFrom } from "../../values/date/extent.ts";
import type { Cursor } from "../words/cursor.ts";
import { isShortNumber } from "../words/digits.ts";
import { withYear } from "./read-year.ts";

/** "février", "February 2022", "Februar dieses Jahres" */
export function readMonth(cursor: Cursor): Extent | null {
  const month = takeMonth(cursor);
  return month === null ? null : withYear(cursor, (year) => monthsFrom(year, month, 1));
}

/** A month by name; an abbreviation, or a name that is a common word, only beside a number or a word of time. */
export function takeMonth(cursor: Cursor): number | null {
  const long = cursor.take(cursor.lexicon.months);
  if (long !== null && !isCommonWord(cursor)) return long + 1;
  if (long !== null) cursor.at--;
  const short = cursor.take(cursor.lexicon.shortMonths);
  if (short === null) return null;
  const before = cursor.tokens[cursor.at - 2];
  const joined = isJoined(cursor);
  if (cursor.text() === "." && cursor.token(1) !== undefined) cursor.at++;
  const dated =
    before?.sort === "number" || before?.text === "." || isBehindNumber(cursor) || cursor.token()?.sort === "number";
  return dated || joined || isJoined(cursor) ? short + 1 : null;
}

/** "29e feb", "12 of Nov" */
function isBehindNumber({ tokens, at, lexicon }: Cursor): boolean {
  const place = tokens[at - 1]?.text === "." ? at - 3 : at - 2;
  const isEnding = tokens[place]?.spaced === false && lexicon.ordinalEnding.at(tokens, place) !== null;
  const isJoint = tokens[place - 1]?.sort === "number" && lexicon.fillers.at(tokens, place) !== null;
  return isEnding || (isJoint && tokens[place]?.sort === "word");
}

/** Whether a range or list joins the word before to another month: "Nov to March", "May to July". */
function isJoined(cursor: Cursor): boolean {
  const { tokens, at, lexicon } = cursor;
  const { months, shortMonths, rangeTo, betweenAnd } = lexicon;
  const isMonth = (place: number) => months.at(tokens, place) !== null || shortMonths.at(tokens, place) !== null;
  const isJoint = (place: number) => rangeTo.at(tokens, place)?.length === 1 || betweenAnd.at(tokens, place) !== null;
  const start = at - 1;
  return (isJoint(at) && isMonth(at + 1)) || (isJoint(start - 1) && isMonth(start - 2));
}

/** Whether the word before is one that also means something else, and nothing beside it says that it is a month. */
function isCommonWord(cursor: Cursor): boolean {
  const { tokens, at, lexicon } = cursor;
  if (lexicon.commonMonths.at(tokens, at - 1) === null) return false;
  if (isShortNumber(tokens[at]?.text ?? "") || tokens[at - 2]?.sort === "number" || isJoined(cursor)) return false;
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
