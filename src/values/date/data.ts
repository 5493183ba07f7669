import { type Data, isList, isMap } from "../../model/data.ts";
import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { type Days, readDays } from "./read.ts";
import { union } from "./spans.ts";

/** Reads the days of a record's value. YAML takes `[1667, 1668]` for a list and `{1960, 1961-12}` for a map: EDTF's sets. */
export function readDaysOfData(written: Data, seasons: Seasons): Days | null {
  const days = readDays(textOf(written), seasons);
  return days === null && isList(written) ? daysOfList(written, seasons) : days;
}

/** What stands in the record, as one text. */
export function textOf(written: Data): string {
  if (isList(written)) return `[${written.map(scalarText).join(",")}]`;
  if (!isMap(written)) return scalarText(written);
  const members = Object.keys(written).map((key) => {
    const text = scalarText(written[key] ?? null);
    return text === "" ? key : `${key}: ${text}`;
  });
  return `{${members.join(",")}}`;
}

function scalarText(data: Data): string {
  if (isList(data) || isMap(data)) return "…";
  return data === null ? "" : String(data);
}

/** A list of phrases is one of them, as a list of dates is. */
function daysOfList(written: readonly Data[], seasons: Seasons): Days | null {
  const spans: DaySpan[] = [];
  let doubt = false;
  for (const item of written) {
    const days = typeof item === "string" ? readDays(item, seasons) : null;
    if (days === null) return null;
    spans.push(...days.spans);
    doubt ||= days.doubt;
  }
  return spans.length === 0 ? null : { spans: union(spans), doubt };
}
