import { isoDay } from "../model/calendar.ts";
import type { AmountSpan, DaySpan, Denotation } from "../model/denotation.ts";

/** A denotation as the JSON report has it: days as EDTF, amounts as exact decimals, null where an end is open. */
export function denotationJson(denotation: Denotation): unknown {
  const { kind, doubt } = denotation;
  switch (kind) {
    case "date": {
      const days = denotation.spans.map(isoDays);
      const ends = { from: days[0]?.[0] ?? null, to: days.at(-1)?.[1] ?? null };
      return days.length < 2 ? { kind, ...ends, doubt } : { kind, ...ends, spans: days, doubt };
    }
    case "period":
      return { kind, starts: denotation.starts.map(isoDays), ends: denotation.ends.map(isoDays), doubt };
    case "quantity": {
      const spans = denotation.spans.map(amounts);
      const [first, last] = [spans[0], spans.at(-1)];
      const ends = {
        from: first?.from ?? null,
        fromOpen: first?.fromOpen ?? false,
        to: last?.to ?? null,
        toOpen: last?.toOpen ?? false,
        unit: denotation.unit,
      };
      return spans.length < 2 ? { kind, ...ends, doubt } : { kind, ...ends, spans, doubt };
    }
    default:
      return denotation;
  }
}

function isoDays([from, to]: DaySpan): readonly [string | null, string | null] {
  return [Number.isFinite(from) ? isoDay(from) : null, Number.isFinite(to) ? isoDay(to) : null];
}

function amounts({ from, fromOpen, to, toOpen }: AmountSpan) {
  return { from: from?.exact ?? null, fromOpen, to: to?.exact ?? null, toOpen };
}
