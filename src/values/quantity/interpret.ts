import type { Rate } from "../../model/story.ts";
import { Cursor, type Unclear } from "./cursor.ts";
import { type Amounts, denote } from "./denote.ts";
import { normalText } from "./normal-text.ts";
import { readPlain } from "./plain.ts";
import { readPhrases } from "./read-phrases.ts";
import type { Settings } from "./settings.ts";
import { shareOut } from "./share.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A text as amounts, or what stood in the way. */
export type Interpretation =
  | { readonly ok: true; readonly amounts: Amounts; readonly doubt: boolean }
  | { readonly ok: false; readonly unclear: Unclear | null; readonly tokens: readonly Token[] };

/** "2:14:05", of a property that asks for a time. */
function clockInWords(text: string): string {
  return text.replace(/\b(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d+)?)\b/g, "$1 h $2 min $3 s");
}

/** Reads a text of bounded length as amounts. Time grows with its length, never with the size of its numbers. */
export function interpret(text: string, settings: Settings, rates: readonly Rate[]): Interpretation {
  const plain = readPlain(text, settings.rounded, settings.unit?.decimals ?? null);
  if (plain !== null) return { ok: true, amounts: { spans: [plain], unit: settings.unit, said: null }, doubt: false };
  const tokens = tokenize(normalText(settings.unit?.dimension === "time" ? clockInWords(text) : text));
  if (tokens === null) return { ok: false, unclear: null, tokens: [] };
  const doubt = tokens.at(-1)?.text === "?";
  const cursor = new Cursor(doubt ? tokens.slice(0, -1) : tokens, settings.unit);
  const phrases = readPhrases(cursor);
  const shared = phrases && shareOut(phrases, settings.unit);
  const amounts = shared && denote(shared, settings, rates);
  return amounts ? { ok: true, amounts, doubt } : { ok: false, unclear: cursor.unclear, tokens };
}
