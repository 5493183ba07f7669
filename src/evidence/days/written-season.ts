import { toCalendarDay } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { readDays } from "../../values/date/read.ts";
import { type Season, turnsTheYear } from "../../values/date/seasons.ts";
import { type Spans, sameSpans } from "../../values/date/spans.ts";
import type { QuoteRead } from "../read-quote.ts";
import type { Stretch } from "../words/glued.ts";

const names: readonly Season[] = ["spring", "summer", "autumn", "winter"];
const parts = ["", "early ", "mid ", "late "];

/** A season, or a third of one, as the desk would write it; null for any other days. */
export function writtenSeason(span: DaySpan, seasons: Seasons): string | null {
  return seasonsAround(span[0], seasons).find((written) => sameSpans(daysOf(written, seasons), [span])) ?? null;
}

/** The season that begins with a day; null where none does. */
export function seasonFrom(day: number, seasons: Seasons): string | null {
  return seasonsAround(day, seasons).find((written) => daysOf(written, seasons)[0]?.[0] === day) ?? null;
}

/** The season that ends with a day; null where none does. */
export function seasonTo(day: number, seasons: Seasons): string | null {
  return seasonsAround(day, seasons).find((written) => daysOf(written, seasons)[0]?.[1] === day) ?? null;
}

/** Whole ones first, of the year in which a day lies, and of the one before it. */
function seasonsAround(day: number, seasons: Seasons): readonly string[] {
  const { year } = toCalendarDay(day);
  return parts.flatMap((part) =>
    [year, year - 1].flatMap((each) => names.map((season) => `${part}${season} ${yearOf(season, each, seasons)}`)),
  );
}

/** `2021`, and of a winter in the north `2021/22`. */
function yearOf(season: Season, year: number, seasons: Seasons): string {
  return turnsTheYear(season, seasons) ? `${year}/${String(year + 1).slice(-2)}` : String(year);
}

function daysOf(written: string, seasons: Seasons): Spans {
  return readDays(written, seasons)?.spans ?? [];
}

/** Whether words of a text name a season: days that happen to be those of one are told as days. */
export function namesSeason({ tokens, lexicon }: QuoteRead, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++)
    if (lexicon.seasons.at(tokens, at) !== null || lexicon.partsOfSeason.at(tokens, at) !== null) return true;
  return false;
}
