/** The largest file that is read, in bytes. A record of a thousand claims has about half a megabyte. */
export const largestFile = 32 * 1024 * 1024;

/** How many lists and mappings may lie inside one another. A record needs five. */
export const deepestNesting = 64;
