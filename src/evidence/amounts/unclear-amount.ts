import type { Tokens } from "../words/cursor.ts";
import type { Stretch } from "../words/glued.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import type { AmountRead } from "./amount.ts";

/** Whether nobody can tell by an amount and what stands before it what it is. */
export function isUnclear(
  { tokens, lexicon }: Tokens,
  { first, end, unit }: Stretch & Pick<AmountRead, "unit">,
): boolean {
  if (unit === null && isClockTime(lexicon, tokens[end - 1])) return true;
  return isBehindDash(tokens, first, unit) || isOfUnknownDollars(tokens, first, unit);
}

/** "- 20 °C": a dash between spaces may be a minus where nothing stands before it, or before a temperature. */
function isBehindDash(tokens: readonly Token[], first: number, unit: string | null): boolean {
  const dash = tokens[first - 1];
  if (dash?.text !== "-" || !dash.spaced || tokens[first]?.spaced !== true) return false;
  return first === 1 || unit?.startsWith("°") === true;
}

/** "a las 17.30": a full stop that parts no decimals. */
function isClockTime({ decimalMark }: Lexicon, token: Token | undefined): boolean {
  return decimalMark !== "." && token?.sort === "number" && /^\d{1,2}\.[0-5]\d$/.test(token.text);
}

/** "J$5": nobody knows whose dollars. */
function isOfUnknownDollars(tokens: readonly Token[], first: number, unit: string | null): boolean {
  const sign = tokens[first];
  return unit === "$" && sign?.text === "$" && !sign.spaced && tokens[first - 1]?.sort === "word";
}
