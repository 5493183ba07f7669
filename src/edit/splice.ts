/** Text to stand in place of what stands between two offsets. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Carries out splices that do not overlap; those at one place in their order. All else stays as it is. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text: put } of ordered) {
    if (from < done) throw new Error(`Two edits meet at offset ${from}.`);
    pieces.push(text.slice(done, from), put);
    done = to;
  }
  return [...pieces, text.slice(done)].join("");
}

/** Where the line ends that an offset lies on, its line break left out. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  if (found < 0) return text.length;
  return text[found - 1] === "\r" && found > offset ? found - 1 : found;
}

/** Where the line begins that an offset lies on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line after the one of an offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found + 1;
}

export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/**
 * Where what stands on a line begins with the comments right above it. One that is indented more than the line is a remark on what
 * stands above.
 */
export function withCommentsAbove(text: string, line: number): number {
  const column = indentationAt(text, line);
  let from = line;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    if (!/^[ \t]*#/.test(text.slice(above, from)) || indentationAt(text, above) > column) return from;
    from = above;
  }
  return from;
}

function indentationAt(text: string, line: number): number {
  return /^[ \t]*/.exec(text.slice(line, lineEnd(text, line)))?.[0].length ?? 0;
}
