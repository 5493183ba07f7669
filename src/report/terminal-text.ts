/** What has to be made visible, or broken up: most texts have none of it, and one look at them is enough. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|##|::/;

/**
 * Makes text of others safe for a terminal: escape sequences, other control characters and overrides of the writing
 * direction are shown as what they are; line ends become spaces. CI services take `::` at the start of a line and `##[`
 * anywhere for commands: a word joiner, which nobody sees, breaks both.
 */
export function terminalText(text: string): string {
  if (!unsafe.test(text)) return text;
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, visible)
    .replace(/^(\s*:)(?=:)/, "$1\u2060")
    .replace(/#(?=#)/g, "#\u2060");
}

function visible(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
