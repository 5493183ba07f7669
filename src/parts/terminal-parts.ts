import { joinedBytes } from "../cache/packed.ts";
import type { Settings } from "../check.ts";
import { type Ranked, rankedOf, worstFirst } from "../judge/worst-first.ts";
import type { ReportPart, Summary } from "../model/report.ts";
import type { View } from "../report/format.ts";
import { terminalBlocks } from "../report/terminal-block.ts";
import { terminalEnding } from "../report/terminal-ending.ts";
import { gateOf, summaryOf, sumOf } from "../summary.ts";
import type { Composed } from "./parts.ts";

/** What one story contributes to the terminal report: plain data that can be kept. */
export interface TerminalPart {
  /** The findings that are shown, worst first. */
  readonly blocks: readonly TerminalBlock[];
  /** Their texts, one after the other, in UTF-8: so they are written, and so they are kept in half the space. */
  readonly text: Uint8Array;
  readonly summary: Summary;
  /** The files that could not be read. */
  readonly failed: readonly string[];
  readonly anyFinding: boolean;
}

export interface TerminalBlock extends Ranked {
  /** The end of its text, in bytes. */
  readonly to: number;
}

const encoder = new TextEncoder();

/** Words one part of a report for a terminal. */
export function terminalPart(part: ReportPart, view: View): TerminalPart {
  const { story, articles, claims, questions, findings, failed } = part;
  // Against no base the gate does not decide what is shown.
  const gate = { failOn: "error", failed: false } as const;
  const textOf = terminalBlocks(
    { stories: story === null ? [] : [story], articles, claims, questions, base: null, gate },
    view,
  );
  const blocks: TerminalBlock[] = [];
  const texts: Uint8Array[] = [];
  let to = 0;
  for (const finding of findings) {
    const text = encoder.encode(textOf(finding));
    if (text.length === 0) continue;
    texts.push(text);
    to += text.length;
    blocks.push({ ...rankedOf(finding), to });
  }
  return {
    blocks,
    text: joinedBytes(texts, to),
    summary: summaryOf(part),
    failed: failed.map(({ file }) => file),
    anyFinding: findings.length > 0,
  };
}

/** The terminal report of all parts together: the same text, in UTF-8, as that of their report. */
export function terminalOf(parts: readonly TerminalPart[], { failOn }: Pick<Settings, "failOn">, view: View): Composed {
  const summary = sumOf(parts.map((part) => part.summary));
  const gate = gateOf(summary, failOn);
  const failedFiles = new Set(parts.flatMap(({ failed }) => failed)).size;
  const anyFinding = parts.some((part) => part.anyFinding);
  const ending = { summary, gate, failedFiles, anyFinding, gone: [], compared: null };
  return { pieces: piecesOf(parts, terminalEnding(ending, view)), failed: failedFiles, gate };
}

function* piecesOf(parts: readonly TerminalPart[], ending: string): Iterable<Uint8Array> {
  const blocks = parts.flatMap(({ blocks: own, text }) =>
    own.map((block, index) => ({ ...block, text, from: own[index - 1]?.to ?? 0 })),
  );
  let run: { text: Uint8Array; from: number; to: number } = { text: new Uint8Array(), from: 0, to: 0 };
  for (const { text, from, to } of blocks.sort(worstFirst)) {
    // Neighbours in one story are written together.
    if (text === run.text && from === run.to) {
      run.to = to;
      continue;
    }
    yield run.text.subarray(run.from, run.to);
    run = { text, from, to };
  }
  yield run.text.subarray(run.from, run.to);
  yield encoder.encode(ending);
}
