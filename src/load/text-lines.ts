/** The offset at which the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset at which the line of an offset ends, before its line feed. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** The line of an offset. */
export function lineAt(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset), endOfLine(text, offset));
}
