export const space = 0x20;
export const singleQuote = 0x27;

/** Digits in groups of three, by spaces or apostrophes. Most numbers have none, and need no regular expression. */
const groups = /\d{1,3}(?:[ ']\d{3}(?!\d))+(?:[.,]\d+)?(?![.,]?\d)/y;

/** Whether a code unit is a digit from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a code unit that is no space is other white space. */
export function isSpace(code: number): boolean {
  return code < 0x80 ? code >= 9 && code <= 13 : /\s/.test(String.fromCharCode(code));
}

/** Where a number ends that begins at an offset: digits, in groups, with decimals, or the parts of a date. */
export function numberEnd(source: string, from: number): number {
  let at = digitsEnd(source, from);
  const next = source.charCodeAt(at);
  if (at - from <= 3 && (next === space || next === singleQuote)) {
    groups.lastIndex = from;
    if (groups.test(source)) return groups.lastIndex;
  }
  while (isPointOrComma(source.charCodeAt(at)) && isDigit(source.charCodeAt(at + 1))) at = digitsEnd(source, at + 1);
  return at;
}

function isPointOrComma(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

function digitsEnd(source: string, from: number): number {
  let at = from;
  while (isDigit(source.charCodeAt(at))) at++;
  return at;
}

/** Where a word ends whose first letters end at an offset: it has what is joined to them by an apostrophe, and an apostrophe at the end. */
export function wordEnd(source: string, lettersEnd: number): number {
  let at = lettersEnd;
  while (source.charCodeAt(at) === singleQuote) {
    const next = endBehindApostrophe(source, at);
    if (next === at) return at + 1;
    at = next;
  }
  return at;
}

/** Where the letters behind an apostrophe end; at the apostrophe, where none follow. */
function endBehindApostrophe(source: string, at: number): number {
  const end = commonLettersEnd(source, at + 1);
  if (!mayBeLetter(source.charCodeAt(end))) return end === at + 1 ? at : end;
  const { behindApostrophe } = lettersOfAnyScript();
  behindApostrophe.lastIndex = at;
  return behindApostrophe.test(source) ? behindApostrophe.lastIndex : at;
}

/** Where the letters and their marks end that begin at an offset. */
export function lettersEnd(source: string, from: number): number {
  const at = commonLettersEnd(source, from);
  if (!mayBeLetter(source.charCodeAt(at))) return at;
  const { letters } = lettersOfAnyScript();
  letters.lastIndex = at;
  return letters.test(source) ? letters.lastIndex : at;
}

/** Whether a letter of any script stands at an offset. `code` is the code unit there. */
export function isLetterAt(source: string, at: number, code: number): boolean {
  if (isCommonLetter(code)) return true;
  if (!mayBeLetter(code)) return false;
  const { letters } = lettersOfAnyScript();
  letters.lastIndex = at;
  return letters.test(source);
}

interface Letters {
  readonly letters: RegExp;
  readonly behindApostrophe: RegExp;
}

let anyScript: Letters | null = null;

/** To make these takes milliseconds, and most texts need none of them. */
function lettersOfAnyScript(): Letters {
  anyScript ??= { letters: /[\p{L}\p{M}°]+/uy, behindApostrophe: /'[\p{L}\p{M}]+/uy };
  return anyScript;
}

/** Whether a code unit may be of a letter; it is none in Basic Latin (looked at before), among quotes, dashes and currency signs. */
function mayBeLetter(code: number): boolean {
  if (!(code >= 0xaa)) return false;
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x20a0 && code <= 0x20c0);
}

function commonLettersEnd(source: string, from: number): number {
  let at = from;
  while (isCommonLetter(source.charCodeAt(at))) at++;
  return at;
}

/** Basic Latin, and Latin with accents, of which each is one character. */
export function isCommonLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}
