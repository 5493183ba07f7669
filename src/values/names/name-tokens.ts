import { legalForms } from "../../language/legal-forms.ts";
import { plainLetters } from "./plain-letters.ts";

/** A word of a name in plain letters. */
export interface Token {
  readonly text: string;
  /** The first letters of what is written as single letters, with dots between or alone; empty for a word. */
  readonly initials: readonly string[];
  /** Written with one capital, at its start. */
  readonly capitalised: boolean;
  /** Stands in brackets. */
  readonly aside: boolean;
}

/** The words of a name. Apostrophes and invisible marks join; "A.B.C." and "A/S" are one word. */
export function tokensOf(name: string): readonly Token[] {
  const written = name
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF'’‘ʼʻ`´′]/gu, "")
    .replace(/&/gu, " and ");
  let depth = 0;
  const tokens: Token[] = [];
  for (const [part] of written.matchAll(/[([{]|[)\]}]|(?:\p{L}[./]){1,8}\p{L}?(?!\p{L})|[\p{L}\p{M}\p{N}]+/gu)) {
    if (/^[([{]$/.test(part)) depth += 1;
    else if (/^[)\]}]$/.test(part)) depth = Math.max(0, depth - 1);
    else tokens.push(...wordsOf(part, depth > 0));
  }
  return tokens;
}

function wordsOf(part: string, aside: boolean): readonly Token[] {
  const capitalised = /^\p{Lu}\P{Lu}*$/u.test(part);
  if (/^\p{L}$|[./]/u.test(part)) {
    const letters = part.split(/[./]/).filter((letter) => letter !== "");
    const plain = letters.map(plainLetters);
    return [{ text: plain.join(""), initials: plain.flatMap((letter) => letter[0] ?? []), capitalised, aside }];
  }
  return splitForm(part).map((word) => ({ text: plainLetters(word), initials: [], capitalised, aside }));
}

/** "SiemensAG" is "Siemens AG". */
function splitForm(part: string): readonly string[] {
  const [, name, form] = /^(.*\p{Ll})(\p{Lu}[\p{L}]{1,3})$/u.exec(part) ?? [];
  return name !== undefined && form !== undefined && legalForms.has(form.toLowerCase()) ? [name, form] : [part];
}
