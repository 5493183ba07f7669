import type { Message } from "../message.ts";
import type { Beside } from "../question.ts";

/** Why a file could not be written. */
export type NotWritten =
  | { readonly why: "folder" | "no-folder" | "denied" | "full" | "file-above" | "too-long" }
  | { readonly why: "other"; readonly said: string };

/** What factlint reads a file as. */
export type ReadAs = "settings" | "record" | "fingerprints" | "text";

/** What the command line says besides reports. */
export interface CommandMessages {
  "command.written": { readonly format: string; readonly file: string };
  "command.comparing": { readonly files: number };
  "command.fault": { readonly problem: string };
  "command.not-written": { readonly file: string; readonly why: NotWritten };
  /** Said of stdout, wherever that leads. */
  "command.not-printed": { readonly why: NotWritten };
  "command.folder-gone": Record<never, never>;
  "command.no-text-folder": { readonly folder: string };
  "command.no-file-name": { readonly format: string };
  "command.one-report-a-file": { readonly file: string };
  /** A report would take the place of a file that is read, or be read as one. */
  "command.report-over-input": { readonly file: string; readonly as: ReadAs };
  "command.empty-path": Record<never, never>;
  "command.unknown-format": { readonly format: string; readonly known: readonly string[] };
  "command.one-format-on-stdout": { readonly formats: readonly string[] };
  "explain.nothing": { readonly id: string; readonly nearest: readonly string[] };
  "explain.different-questions": { readonly first: string; readonly second: string };
  "explain.same-claim": { readonly id: string };
  "explain.verdict": { readonly verdict: Message };
  "explain.claim": {
    readonly id: string;
    readonly written: string;
    readonly denotes: Message;
    readonly status: Message;
  };
  /** The days that a value leaves open, or a denial rules out, as EDTF; null where there is no end. */
  "explain.days": { readonly from: string | null; readonly to: string | null; readonly denied: boolean };
  "explain.amounts": {
    readonly denied: boolean;
    readonly from: string | null;
    readonly fromOpen: boolean;
    readonly to: string | null;
    readonly toOpen: boolean;
    readonly unit: string | null;
  };
  "explain.source": {
    readonly outlet: string;
    readonly language: string;
    readonly asOf: Message | null;
    readonly speaker: string | null;
    readonly scope: readonly string[];
    readonly origins: readonly string[];
    readonly place: string;
  };
  "explain.quote": { readonly quote: string; readonly translation: string | null };
  "explain.stands-beside": { readonly beside: Beside };
  "explain.question-of": { readonly id: string; readonly question: string };
  "explain.outcome": { readonly outcome: Message; readonly origins: number };
  "explain.steps": Record<never, never>;
  "explain.positions": Record<never, never>;
  "explain.beside": Record<never, never>;
  "explain.findings": Record<never, never>;
  "explain.against": Record<never, never>;
  "explain.common-ground": { readonly value: Message | null };
}
