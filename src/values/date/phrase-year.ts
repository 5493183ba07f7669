import { afterChrist, beforeChrist } from "./calendar-words.ts";
import { lastYear } from "./extent.ts";
import { peek, type Tokens } from "./tokens.ts";

/** A year, or a comma and a year. */
export function takeYearAfterComma(tokens: Tokens): number | null {
  if (peek(tokens) !== ",") return takeYear(tokens);
  tokens.at++;
  const year = takeYear(tokens);
  if (year === null) tokens.at--;
  return year;
}

/** A year of four digits, or of any number with its era; a negative one as EDTF has it. */
export function takeYear(tokens: Tokens): number | null {
  const start = tokens.at;
  const eraFirst = takeEra(tokens) === "after";
  const word = peek(tokens);
  if (!/^\d{1,14}$/.test(word)) {
    tokens.at = start;
    return eraFirst ? null : takeNegativeYear(tokens);
  }
  tokens.at++;
  const era = eraFirst ? "after" : takeEra(tokens);
  const number = Number(word);
  const known = era !== null && number > 0 && number <= 2 * lastYear;
  if (!known && (era !== null || word.length !== 4)) {
    tokens.at = start;
    return null;
  }
  return era === "before" ? 1 - number : number;
}

function takeNegativeYear(tokens: Tokens): number | null {
  const word = peek(tokens);
  if (!/^-\d{4}$/.test(word) || word === "-0000") return null;
  tokens.at++;
  return Number(word);
}

/** Whether the year beside it counts back from our era or on. */
export function takeEra(tokens: Tokens): "before" | "after" | null {
  const word = peek(tokens);
  const era = beforeChrist.has(word) ? "before" : afterChrist.has(word) ? "after" : null;
  if (era !== null) tokens.at++;
  return era;
}
