/** What a plain scalar may not begin with (YAML 1.2, `c-indicator`), and what would end or comment it. */
const unsafeStart = /^[-?:,[\]{}#&*!|>'"%@`.\s]/;
const unsafeInside =
  /: |:$| #|[\s]$|[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/;

/** Widest line of a folded text. */
const lineWidth = 100;

/** A text as a YAML scalar on one line: plain where that is safe, else in double quotes. */
export function scalar(text: string, inFlow = false): string {
  const plain = text !== "" && !unsafeStart.test(text) && !unsafeInside.test(text);
  return plain && !(inFlow && /[,[\]{}:]/.test(text)) ? text : quoted(text);
}

/** A text as a block folded over lines of a readable width, where it is long and that is safe; else on one line. */
export function folded(text: string, indent: string, newline: string): string {
  const isProse = /^\S+( \S+)*$/.test(text) && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);
  if (text.length < lineWidth || !isProse) return scalar(text);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + 1 + word.length <= lineWidth)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return `>-${lines.map((line) => newline + indent + line).join("")}`;
}

/** A text in double quotes, with what YAML calls unprintable, and what turns the direction of writing, as escapes. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    escaped,
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
