/** Signs of YAML, as character codes. */
export const [newline, space, hash, dash, colon, comma] = [10, 32, 35, 45, 58, 44] as const;
export const [openList, closeList, openMap, closeMap, double, single] = [91, 93, 123, 125, 34, 39] as const;
export const [literal, folded] = [124, 62] as const;

/** Characters by code: 1 may begin a plain scalar, 2 may stand in a plain key. All beyond ASCII may do both. */
const classes = new Uint8Array(161);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
  classes[character.charCodeAt(0)] = 3;
for (const character of "./-#") classes[character.charCodeAt(0)] = 2;
for (const character of "$()+/;<=^~.\\") classes[character.charCodeAt(0)] = (classes[character.charCodeAt(0)] ?? 0) | 1;

/** Whether a plain scalar may begin with a character. */
export function mayBegin(code: number): boolean {
  return code > 160 || ((classes[code] ?? 0) & 1) !== 0;
}

/** Whether a character may stand in a plain key. */
export function mayBeInKey(code: number): boolean {
  return code > 160 || ((classes[code] ?? 0) & 2) !== 0;
}

/** In a flow collection a colon ends a key before a space and before the collection's own signs. */
export function mayFollowColon(code: number): boolean {
  return mayBegin(code) || code === dash;
}

/** Whether a plain scalar goes on with this character after a colon. */
export function isInside(code: number): boolean {
  return code !== space && code !== newline;
}

/** `---` and `...` begin and end documents. */
export function isMarker(text: string, at: number): boolean {
  return text.startsWith("---", at) || text.startsWith("...", at);
}
