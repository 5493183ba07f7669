/** A place in a file of the user. Lines and columns count from 1, in UTF-16 units; the end is exclusive. */
export interface Location {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The start of a file: where a problem stands that concerns all of it. */
export function wholeFile(file: string): Location {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
