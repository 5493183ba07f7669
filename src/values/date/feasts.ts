import { toDayNumber } from "../../model/calendar.ts";
import { days, type Extent, exactly } from "./extent.ts";
import { weekdayFrom } from "./weeks.ts";

/**
 * When a day with a name is in a year. A rule is a month and day, `12-25`; so many days before or after Easter, `easter-2`; or a
 * weekday (1 is Monday) from a day on, and so many days more, `4@11-22+1`. Two of them joined by `..` are all days between.
 *
 * @throws Error where a table has another rule
 */
export function feastIn(rule: string, year: number): Extent {
  const [first = "", last = first] = rule.split("..");
  const [from, to] = [dayOf(first, year), dayOf(last, year)];
  return exactly([[from, to]], days(to - from + 1));
}

function dayOf(rule: string, year: number): number {
  const [, weekday, start = "", month, day, moved = "0"] =
    /^(?:([1-7])@)?(easter|(\d\d)-(\d\d))([+-]\d+)?$/.exec(rule) ?? [];
  if (start === "") throw new Error(`No day of a year: ${rule}`);
  const own = start === "easter" ? easter(year) : toDayNumber(year, Number(month), Number(day));
  return (weekday === undefined ? own : weekdayFrom(own, Number(weekday) - 1)) + Number(moved);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return toDayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}
