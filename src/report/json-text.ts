/**
 * Data as JSON on one line that is safe to print anywhere: characters that steer a terminal or the direction of writing
 * are escaped, and so is the second of two `#`, for the logs of CI services take `##[…]` for a command. Parsed, it is
 * the same data.
 */
export function jsonText(data: unknown): string {
  return JSON.stringify(data)
    .replace(/##/g, "#\\u0023")
    .replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Items as the lines of a JSON array. */
export function* jsonItems(items: Iterable<unknown>): Iterable<string> {
  let separator = "\n";
  for (const item of items) {
    yield separator + jsonText(item);
    separator = ",\n";
  }
}
