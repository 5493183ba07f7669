/**
 * What a line of JSON may not hold as it stands: characters that steer a terminal or the direction of writing, and two
 * `#` in a row, for the logs of CI services take `##[…]` for a command. Most texts have none of it.
 */
const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|##/;

/** Data as JSON on one line that is safe to print anywhere. Parsed, it is the same data. */
export function jsonText(data: unknown): string {
  const text = JSON.stringify(data);
  return unsafe.test(text) ? safe(text) : text;
}

function safe(text: string): string {
  return text
    .replace(/##/g, "#\\u0023")
    .replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What JSON writes in another way than it stands, or what is not safe as it stands. */
const special = /["\\\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]|##/;

/** The same as `jsonText` for a text; one look at most of them is enough. */
export function jsonString(text: string): string {
  return special.test(text) ? jsonText(text) : `"${text}"`;
}

/** The same for a text that may be missing. */
export function jsonStringOrNull(text: string | null): string {
  return text === null ? "null" : jsonString(text);
}

/** The same as `jsonText` for a list of texts. */
export function jsonStrings(texts: readonly string[]): string {
  let list = "";
  for (const text of texts) list += list === "" ? jsonString(text) : `,${jsonString(text)}`;
  return `[${list}]`;
}

/** Items as the lines of a JSON array. */
export function* jsonItems(items: Iterable<unknown>): Iterable<string> {
  let separator = "\n";
  for (const item of items) {
    yield separator + jsonText(item);
    separator = ",\n";
  }
}
