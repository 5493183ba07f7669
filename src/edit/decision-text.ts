import { type Decision, type Pin, type Pinned, pinFields } from "../model/decision.ts";
import { folded, scalar } from "./scalar.ts";

/** The keys of a decision in a file, in the order in which factlint writes them. */
export const decisionKeys = [
  "finding",
  "outcome",
  "accepted",
  "reason",
  "by",
  "on",
  "settled-by",
  "review-by",
  "pinned",
  "note",
] as const;

export type DecisionKey = (typeof decisionKeys)[number];

/** A decision as it is to stand in a file; a note is a remark that factlint keeps. */
export type Entry = Decision & { readonly note: string | null };

/** Where a decision is to stand: what its lines begin with, and what ends them. */
export interface Layout {
  readonly indent: string;
  readonly newline: string;
  /** Whether a long text may be folded over several lines: not where a comment follows it on its line. */
  readonly folds?: boolean;
}

/** The keys that a decision has, each as `key: value`; a value of several lines is indented below its key. */
export function keyTexts(entry: Entry, layout: Layout): ReadonlyMap<DecisionKey, string> {
  const inner = { ...layout, indent: `${layout.indent}  ` };
  const prose = (text: string) => (layout.folds === false ? scalar(text) : folded(text, inner.indent, layout.newline));
  const texts: readonly (readonly [DecisionKey, string | null])[] = [
    ["finding", scalar(entry.finding)],
    ["outcome", entry.outcome],
    ["accepted", entry.accepted.length === 0 ? null : flowList(entry.accepted)],
    ["reason", prose(entry.reason)],
    ["by", scalar(entry.by)],
    ["on", scalar(entry.on)],
    ["settled-by", entry.settledBy === null ? null : prose(entry.settledBy)],
    ["review-by", entry.reviewBy === null ? null : scalar(entry.reviewBy)],
    ["pinned", entry.pinned === null ? null : pinnedLines(entry.pinned, inner)],
    ["note", entry.note === null ? null : prose(entry.note)],
  ];
  return new Map(
    texts.flatMap(([key, text]) =>
      text === null ? [] : [[key, /^\r?\n/.test(text) ? `${key}:${text}` : `${key}: ${text}`] as const],
    ),
  );
}

/** A decision as a block mapping; its first line has no indentation, for a dash may stand before it. */
export function blockText(entry: Entry, layout: Layout): string {
  return [...keyTexts(entry, layout).values()].join(layout.newline + layout.indent);
}

/** A decision on one line. */
export function flowText(entry: Entry): string {
  const texts: readonly (readonly [string, string | null])[] = [
    ["finding", entry.finding],
    ["outcome", entry.outcome],
    ["reason", entry.reason],
    ["by", entry.by],
    ["on", entry.on],
    ["settled-by", entry.settledBy],
    ["review-by", entry.reviewBy],
    ["note", entry.note],
  ];
  const plain = texts.flatMap(([key, text]) => (text === null ? [] : `${key}: ${scalar(text, true)}`));
  const accepted = entry.accepted.length === 0 ? [] : [`accepted: ${flowList(entry.accepted)}`];
  const pinned = entry.pinned === null ? [] : [`pinned: { ${pinnedEntries(entry.pinned).join(", ")} }`];
  return `{ ${[...plain, ...accepted, ...pinned].join(", ")} }`;
}

function flowList(items: readonly string[]): string {
  return `[${items.map((item) => scalar(item, true)).join(", ")}]`;
}

function pinnedLines(pinned: Pinned, { indent, newline }: Layout): string {
  const entries = pinnedEntries(pinned);
  return entries.length === 0 ? "{}" : entries.map((line) => newline + indent + line).join("");
}

/** One line a claim, so that a change of it is one line in a comparison of two versions. */
function pinnedEntries({ claims, said }: Pinned): readonly string[] {
  return [
    ...claims.map(({ claim, pin }) => `${scalar(claim, true)}: ${pinText(pin)}`),
    ...said.map(({ name, text }) => `${scalar(name, true)}: ${scalar(text, true)}`),
  ];
}

function pinText(pin: Pin): string {
  const fields = pinFields.flatMap((field) => {
    const text = pin[field];
    return text === undefined ? [] : `${field}: ${scalar(text, true)}`;
  });
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
