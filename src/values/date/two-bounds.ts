import { isoDay, toCalendarDay, toDayNumber } from "../../model/calendar.ts";
import type { Seasons } from "../../model/story.ts";
import { readDays } from "./read.ts";
import { hull } from "./spans.ts";

/** What lies between two bounds, as a record has it. */
interface Between {
  readonly nearest: string;
  /** Whether nothing does, and the bounds were changed over. */
  readonly isReversed: boolean;
}

const [lower, upper] = ["after|since|from", "before|by|until|till"];
const joint = "(?:,|,? and|,? but)";
const inOrder = new RegExp(`^(${lower}) (.+?)${joint} (${upper}) (.+)$`, "i");
const outOfOrder = new RegExp(`^(${upper}) (.+?)${joint} (${lower}) (.+)$`, "i");

/** "after 2020 and before 2024", "before 2024 but since 2020": a record has `between 2021 and 2023`. Null for any other text. */
export function twoBounds(tidy: string, seasons: Seasons): Between | null {
  const [, from = "", first = "", to = "", last = ""] = inOrder.exec(tidy) ?? turned(outOfOrder.exec(tidy)) ?? [];
  if (from === "") return null;
  const between = (start: string, end: string): string | null => {
    const least = hull(readDays(`${lowerBound(from)} ${start}`, seasons)?.spans ?? [])?.[0];
    const most = hull(readDays(`${upperBound(to)} ${end}`, seasons)?.spans ?? [])?.[1];
    return least === undefined || most === undefined || least > most ? null : daysWritten(least, most);
  };
  const straight = between(first, last);
  if (straight !== null) return { nearest: straight, isReversed: false };
  const reversed = between(last, first);
  return reversed === null ? null : { nearest: reversed, isReversed: true };
}

function turned(found: readonly string[] | null): readonly string[] | null {
  if (found === null) return null;
  const [all = "", to = "", last = "", from = "", first = ""] = found;
  return [all, from, first, to, last];
}

const lowerBound = (word: string) => (word.toLowerCase() === "from" ? "since" : word);
const upperBound = (word: string) => (/^(?:until|till)$/i.test(word) ? "by" : word);

/** Whole years by their numbers, other days by their dates. */
function daysWritten(from: number, to: number): string | null {
  if (!Number.isFinite(to - from)) return null;
  const [first, last] = [toCalendarDay(from).year, toCalendarDay(to).year];
  const isWhole = from === toDayNumber(first, 1, 1) && to === toDayNumber(last + 1, 1, 1) - 1;
  if (!isWhole) return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
  return first === last ? String(first) : `between ${first} and ${last}`;
}
