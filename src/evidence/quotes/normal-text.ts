const singleQuotes = /[\u2018-\u201b\u2032\u2035\u0060\u00b4\u02bc\u2039\u203a]/g;
const doubleQuotes = /[\u201c-\u201f\u2033\u2036\u00ab\u00bb\u301d-\u301f\uff02]/g;
const hyphens = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Soft hyphens, joiners, marks of direction and byte-order marks: nobody sees them. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * A text as quotes are compared: NFC, quotation marks, hyphens and dashes each of one shape, white space as single spaces, and
 * nothing unseen. Compatibility forms stay: `10²` is not `102`.
 */
export function normalText(text: string): string {
  return isNormal(text) ? text : normalised(text);
}

function normalised(text: string): string {
  return text
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/[\u00ab\u2039]\s/g, "«")
    .replace(/\s[\u00bb\u203a]/g, "»")
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(hyphens, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Whether a text is of letters, digits and marks that stay as they are, with single spaces between: most are, and one look at their
 * characters saves the rest. Latin letters with accents that are one character each are in NFC already.
 */
function isNormal(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space ? before === space : !stays(code)) return false;
    before = code;
  }
  return before !== space || text === "";
}

const space = 0x20;
const graveAccent = 0x60;

function stays(code: number): boolean {
  return code < 0x7f ? code > space && code !== graveAccent : code >= 0xc0 && code <= 0x24f;
}

/** The paragraphs of a text, normalised: its lines that are not empty. The first is paragraph 1. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(normalText)
    .filter((line) => line !== "");
}
