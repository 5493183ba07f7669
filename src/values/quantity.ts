import { assertNever } from "../model/assert-never.ts";
import { type Data, isList } from "../model/data.ts";
import type { AmountSpan, QuantityDenotation } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import type { AmountsInUnit, AmountsText } from "../model/messages/quantity.ts";
import { byCodeUnits } from "../model/order.ts";
import { isTellable } from "../model/tellable.ts";
import type { Kind, Positions, Reading, SayingContext, ValueContext } from "./kind.ts";
import { amountAxis } from "./quantity/axis.ts";
import type { Unclear } from "./quantity/cursor.ts";
import { textOf } from "./quantity/describe.ts";
import { gapBetween } from "./quantity/gap.ts";
import { interpret } from "./quantity/interpret.ts";
import { withoutPointGroups } from "./quantity/point-groups.ts";
import { asSaid } from "./quantity/said.ts";
import { settingsOf } from "./quantity/settings.ts";
import { areAllAmounts, hullOf, relateSpans, spansWithout } from "./quantity/span.ts";
import { isReversal, suggest } from "./quantity/suggest.ts";
import { likeliestUnit } from "./quantity/unit-phrase.ts";
import { sweep } from "./sweep.ts";
import { refused, shortForm, unreadable, writtenText } from "./written.ts";

/** Longer texts are not amounts; the bound keeps hostile ones cheap. */
const longestText = 1000;

/** How many units an unclear name is said to mean. */
const unitsNamed = 3;

/** Amounts: an interval, or several, in a unit. What each written form denotes is in docs/values.md. */
export const quantity: Kind<QuantityDenotation> = {
  read,
  relate: (a, b) => (a.unit === b.unit ? relateSpans(a.spans, b.spans) : "incomparable"),
  gap: (a, b, { property }) => gapBetween(a, b, property.tolerance),
  coverAll: (a, b) => a.unit === b.unit && areAllAmounts([...a.spans, ...b.spans]),
  isClosed: ({ spans }) => spans[0]?.from != null && spans[spans.length - 1]?.to != null,
  describe,
  positions,
  hull,
  without(from, denied) {
    const alike = denied.filter(({ unit }) => unit === from.unit);
    const spans = spansWithout(
      from.spans,
      alike.flatMap((one) => one.spans),
    );
    return spans.length === 0 ? null : { ...from, spans };
  },
};

function read(written: Data, context: ValueContext): Reading<QuantityDenotation> {
  const text = writtenText(written);
  const settings = settingsOf(context.property);
  const attempt = (candidate: string) => interpret(candidate, settings, context.story.rates);
  if (text === null && isList(written)) {
    // `[9-4]` in YAML is a list of one.
    const form = shortForm(written);
    return unread(form, null, suggest(form, settings.unit, context.language, attempt));
  }
  if (text === null || text.length > longestText) return unreadable("quantity", written);
  const found = attempt(text);
  if (!found.ok) return unread(text, found.unclear, suggest(text, settings.unit, context.language, attempt));
  const { spans, unit, said } = found.amounts;
  const grouped = withoutPointGroups(text, unit);
  if (grouped !== null) return unreadable("quantity", written, grouped);
  const denotation = { kind: "quantity", spans, unit: unit?.code ?? null, doubt: found.doubt } as const;
  return { ok: true, denotation: said === null ? denotation : { ...denotation, said: said.code } };
}

function unread(written: string, unclear: Unclear | null, nearest: string | null): Reading<never> {
  if (nearest !== null && isReversal(written, nearest))
    return refused(message("quantity.reversed", { written: shortForm(written), nearest }), nearest);
  if (unclear === null || unclear.units.length === 0) return unreadable("quantity", written, nearest);
  const units = unclear.units.slice(0, unitsNamed).map(({ code }) => code);
  return refused(message("quantity.unclear-unit", { written, part: unclear.text, units, nearest }), nearest);
}

function describe(denotation: QuantityDenotation, { property }: SayingContext): Message {
  const own = inUnit(denotation, property);
  const written = denotation.said === undefined ? null : inUnit(asSaid(denotation), property);
  const isAsked = property.unit !== null && likeliestUnit(property.unit).code === denotation.unit;
  const forms = isAsked ? [own, written] : [written, own];
  const told = forms.find((one) => one?.amounts.every(isTold)) ?? (isAsked ? own : (written ?? own));
  const beside = isAsked && told === written ? { beside: own } : {};
  return message("quantity.amounts", { ...told, ...beside });
}

type InUnit = Pick<QuantityDenotation, "spans" | "unit">;

function inUnit({ spans, unit }: InUnit, { rounded }: SayingContext["property"]): AmountsInUnit {
  const decimals = unit === null ? null : likeliestUnit(unit).decimals;
  const precision = { rounded, decimals, beside: spans.length > 1 };
  const amounts = spans.map((span) => textOf(span, precision));
  return { amounts: amounts.sort((a, b) => Number(isBound(a)) - Number(isBound(b))), unit };
}

/** Whether all of an amount can be told without rounding it. */
function isTold(text: AmountsText): boolean {
  switch (text.shape) {
    case "exact":
      return isTellable(text.amount);
    case "digits":
      return true;
    case "range":
      return [text.from, text.to].every((end) => end === null || isTellable(end));
    default:
      return assertNever(text);
  }
}

/** "less than 5 or 6" could be read in two ways; "6 or less than 5" in one. */
function isBound(text: AmountsText): boolean {
  return text.shape === "range" && (text.from === null || text.to === null || text.fromOpen || text.toOpen);
}

/** Amounts in units that do not convert share no value, so each unit has positions of its own. */
function positions(denotations: readonly QuantityDenotation[]): Positions<QuantityDenotation> {
  const unit = denotations[0]?.unit ?? null;
  if (denotations.every((one) => one.unit === unit)) return positionsIn(unit, denotations);
  const units = [...new Set(denotations.map(({ unit }) => unit))].sort((a, b) => byCodeUnits(a ?? "", b ?? ""));
  const values: QuantityDenotation[] = [];
  let partial = false;
  const fits: Positions<QuantityDenotation>["fits"][number][] = denotations.map(() => []);
  for (const unit of units) {
    const members = [...denotations.keys()].filter((index) => denotations[index]?.unit === unit);
    const found = positionsIn(
      unit,
      members.flatMap((index) => denotations[index] ?? []),
    );
    partial ||= found.partial === true;
    const before = values.length;
    members.forEach((index, at) => {
      fits[index] = (found.fits[at] ?? []).map(([first, last]) => [first + before, last + before]);
    });
    values.push(...found.values);
  }
  return { values, fits, partial };
}

/** The positions of amounts in one unit. */
function positionsIn(unit: string | null, denotations: readonly QuantityDenotation[]): Positions<QuantityDenotation> {
  const spans = denotations.map((one) => one.spans);
  const { values, fits, partial } = sweep(spans, amountAxis);
  const said = saidAlike(denotations);
  return { values: values.map((one) => certain(one, unit, said)), fits, partial };
}

function certain(spans: readonly AmountSpan[], unit: string | null, said: string | undefined): QuantityDenotation {
  const amounts = { kind: "quantity", spans, unit, doubt: false } as const;
  return said === undefined ? amounts : { ...amounts, said };
}

/** What amounts of several claims are said in: what the first is that has a unit of its own. */
function saidAlike(denotations: readonly QuantityDenotation[]): string | undefined {
  return denotations.find(({ said }) => said !== undefined)?.said;
}

function hull(denotations: readonly QuantityDenotation[]): QuantityDenotation | null {
  const [first] = denotations;
  const span = hullOf(denotations.flatMap(({ spans }) => spans));
  if (first === undefined || span === null || denotations.some(({ unit }) => unit !== first.unit)) return null;
  return span.from === null && span.to === null ? null : certain([span], first.unit, saidAlike(denotations));
}
