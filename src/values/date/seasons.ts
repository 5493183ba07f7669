import { toDayNumber } from "../../model/calendar.ts";
import type { Seasons } from "../../model/story.ts";
import { type Extent, exactly, months, monthsFrom } from "./extent.ts";

/** A season, in whichever months it lies. */
export type Season = "spring" | "summer" | "autumn" | "winter";
/** The half of the earth whose seasons are meant. */
export type Hemisphere = "north" | "south";

const order: readonly Season[] = ["spring", "summer", "autumn", "winter"];

/**
 * A season of a year: the one that begins in it, so that the winter of 2021 ends in February 2022. Meteorological seasons are
 * three whole months. Astronomical ones begin with an equinox or solstice; as its day moves, both
 * neighbours hold all days that it falls on between 1900 and 2100.
 */
export function seasonOf(season: Season, year: number, seasons: Seasons, hemisphere = hemisphereOf(seasons)): Extent {
  const turned = order[(order.indexOf(season) + (hemisphere === "south" ? 2 : 0)) % 4] ?? season;
  if (seasons.startsWith("meteorological")) return monthsFrom(year, 3 + 3 * order.indexOf(turned), 3);
  const [fromMonth, fromDay, toMonth, toDay] = astronomical[turned];
  const last = toDayNumber(toMonth < fromMonth ? year + 1 : year, toMonth, toDay);
  return exactly([[toDayNumber(year, fromMonth, fromDay), last]], months(3));
}

/** The season that lies in two years: winter in the north, summer in the south. */
export function turnsTheYear(season: Season, seasons: Seasons): boolean {
  return season === (hemisphereOf(seasons) === "north" ? "winter" : "summer");
}

function hemisphereOf(seasons: Seasons): Hemisphere {
  return seasons.endsWith("south") ? "south" : "north";
}

/** Equinox 19–21 March, solstice 20–22 June, equinox 21–24 September, solstice 20–23 December (UTC and local, 1900–2100). */
const astronomical: Readonly<Record<Season, readonly [number, number, number, number]>> = {
  spring: [3, 19, 6, 21],
  summer: [6, 20, 9, 23],
  autumn: [9, 21, 12, 22],
  winter: [12, 20, 3, 20],
};

/** EDTF's divisions of a year: 21–24 the story's seasons, 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 thirds, 40–41 halves. */
export function divisionOf(code: number, year: number, seasons: Seasons): Extent | null {
  const season = order[(code - 21) % 4];
  if (code < 21 || code > 41 || season === undefined) return null;
  if (code <= 24) return seasonOf(season, year, seasons);
  if (code <= 32) return seasonOf(season, year, seasons, code <= 28 ? "north" : "south");
  if (code <= 36) return monthsFrom(year, 1 + 3 * (code - 33), 3);
  if (code <= 39) return monthsFrom(year, 1 + 4 * (code - 37), 4);
  return monthsFrom(year, 1 + 6 * (code - 40), 6);
}
