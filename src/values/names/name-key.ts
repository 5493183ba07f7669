/** Marks that take no room: joiners, directions, soft hyphens. They tell no name from another. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/**
 * What spellings of one name share: case, white space, the shape of apostrophes, quotes and dashes, and quotes around all
 * of it do not count. Diacritics do: a name that differs in these is near, not the same.
 */
export function nameKey(name: string): string {
  if (!/[^a-zA-Z0-9 .,-]| {2}/.test(name)) return name.trim().toLowerCase();
  return name
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[‘’‚‛′ʼ`´‹›]/gu, "'")
    .replace(/[“”„«»‟″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(["'])\s*([^"']+?)\s*\1$/u, "$2")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFC");
}
