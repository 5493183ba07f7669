import { html, nothing, type Safe } from "../safe.ts";

/** A stretch on the axis; an end is ±Infinity where it is open. `sure`: the whole of it is meant, not one point of it. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

export interface Row {
  readonly letter: string;
  /** Gives the row its colour. */
  readonly order: number;
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly doubt: boolean;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A stretch over all rows: what lies between the clashing values, or what they have in common. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly role: "gap" | "common";
  readonly label: string;
}

interface Axis {
  readonly from: number;
  readonly to: number;
}

const rowHeight = 34;

/** Rows of bars on one axis. Places are percentages, so that the picture fits every width and its text keeps its size. */
export function axisPicture(
  rows: readonly Row[],
  ticksOf: (from: number, to: number) => readonly Tick[],
  marks: readonly Mark[],
  title: string,
): Safe {
  const axis = axisOf(rows);
  if (axis === null) return nothing;
  const bottom = rows.length * rowHeight + (marks.length > 0 ? 18 : 4);
  const ticks = ticksOf(axis.from, axis.to).filter(({ at }) => at >= axis.from && at <= axis.to);
  return html`<svg class="axis" role="img" width="100%" height="${bottom + 20}"><title>${title}</title>${ticks.map((tick) => tickMark(tick, axis, bottom))}${marks.map((mark) => band(mark, axis, bottom))}${rows.map((row, index) => rowOf(row, axis, index * rowHeight + (marks.length > 0 ? 16 : 2)))}</svg>`;
}

/** The finite ends of all rows, with room at both sides; null where there are none. */
function axisOf(rows: readonly Row[]): Axis | null {
  const ends = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to])).filter(Number.isFinite);
  if (ends.length === 0) return null;
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  const room = to > from ? (to - from) * 0.06 : Math.max(Math.abs(from) * 0.1, 1);
  return { from: from - room, to: to + room };
}

/** Percent with two digits: enough for a pixel on a wall. */
function percent(at: number, { from, to }: Axis): number {
  const place = ((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100;
  return Math.round(place * 100) / 100;
}

function tickMark({ at, label }: Tick, axis: Axis, bottom: number): Safe {
  const x = percent(at, axis);
  const anchor = x < 12 ? "start" : x > 88 ? "end" : "middle";
  return html`<line class="tick" x1="${x}%" x2="${x}%" y1="0" y2="${bottom}"/><text class="at" x="${x}%" y="${bottom + 14}" text-anchor="${anchor}">${label}</text>`;
}

function band({ from, to, role, label }: Mark, axis: Axis, bottom: number): Safe {
  const x = percent(from, axis);
  const width = Math.max(percent(to, axis) - x, 0.3);
  const middle = x + width / 2;
  const anchor = middle < 15 ? "start" : middle > 85 ? "end" : "middle";
  return html`<rect class="${role}" x="${x}%" y="14" width="${Math.round(width * 100) / 100}%" height="${bottom - 14}"/><text class="${role}-label" x="${Math.round(middle * 100) / 100}%" y="10" text-anchor="${anchor}">${label}</text>`;
}

function rowOf({ letter, order, label, bars, doubt }: Row, axis: Axis, top: number): Safe {
  const text = label.length > 70 ? `${label.slice(0, 69)}…` : label;
  return html`<g class="p${order % 6}"><text x="0" y="${top + 12}"><tspan class="letter">${letter}</tspan> ${text}${doubt ? "?" : ""}</text>${bars.map((bar) => barOf(bar, axis, top + 18))}</g>`;
}

function barOf({ from, to, sure }: Bar, axis: Axis, y: number): Safe {
  const x = percent(from, axis);
  const width = percent(to, axis) - x;
  const shape =
    width < 0.8
      ? html`<circle cx="${x}%" cy="${y + 5}" r="5"/>`
      : html`<rect class="${sure ? "sure" : "maybe"}" x="${x}%" y="${y}" width="${Math.round(width * 100) / 100}%" height="10" rx="2"/>`;
  return html`${shape}${from === -Infinity ? html`<svg x="0" y="${y}" class="open"><path d="M9-3 0 5 9 13"/></svg>` : nothing}${to === Infinity ? html`<svg x="100%" y="${y}" class="open"><path d="M-9-3 0 5-9 13"/></svg>` : nothing}`;
}
