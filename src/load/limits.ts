/** The largest file that is read, in bytes. A record of a thousand claims has about half a megabyte. */
export const largestFile = 32 * 1024 * 1024;

/** How many lists and mappings may lie inside one another. A record needs five. */
export const deepestNesting = 64;

/**
 * How many keys, values and marks between them (`-`, `:`, `,`) a text may have. The YAML library needs half a kilobyte
 * and five microseconds for each (measured with 2.9.1), so that a file of brackets and commas would exhaust a machine
 * long before its size does. A claim has about 20.
 */
export const mostMarks = 1_000_000;

/** How many mistakes of one file are told apart; who makes more has one cause for them. */
export const mostMistakes = 100;
