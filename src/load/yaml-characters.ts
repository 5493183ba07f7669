/** Signs of YAML, as character codes. */
export const [newline, space, hash, dash, colon, comma, point] = [10, 32, 35, 45, 58, 44, 46] as const;
export const [openList, closeList, openMap, closeMap, double, single] = [91, 93, 123, 125, 34, 39] as const;
export const [literal, folded, backslash] = [124, 62, 92] as const;

/** What a character may do: begin a plain scalar; stand in a plain key, a plain scalar, one between brackets; stand on a line. */
const [begins, inKey, inPlain, inFlow, onLine] = [1, 2, 4, 8, 16] as const;
const anything = begins | inKey | inPlain | inFlow | onLine;

/** What each may do, by its code. All beyond ASCII and its neighbours may do anything, but for those below. */
const abilities = new Uint8Array(0x10000).fill(anything);
abilities.fill(0, 0, 32).fill(inPlain | inFlow | onLine, 32, 161);
allow("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", begins | inKey);
allow("./-#", inKey);
allow("$()+/;<=^~.\\", begins);
forbid("#:", inPlain | inFlow);
forbid(",[]{}", inFlow);
// Delete, byte-order marks and the line breaks that only Unicode knows.
forbid("\u007f\u0085\u2028\u2029\ufeff", anything);

function allow(characters: string, ability: number): void {
  for (const character of characters) abilities[character.charCodeAt(0)] = abilityOf(character.charCodeAt(0)) | ability;
}

function forbid(characters: string, ability: number): void {
  for (const character of characters)
    abilities[character.charCodeAt(0)] = abilityOf(character.charCodeAt(0)) & ~ability;
}

function abilityOf(code: number | undefined): number {
  return code === undefined ? 0 : (abilities[code] ?? 0);
}

/** Whether a plain scalar may begin with a character. */
export function mayBegin(code: number | undefined): boolean {
  return (abilityOf(code) & begins) !== 0;
}

/** Whether a character may stand in a plain key. */
export function mayBeInKey(code: number | undefined): boolean {
  return (abilityOf(code) & inKey) !== 0;
}

/** Whether a character may stand in a plain scalar, whatever is beside it. */
export function mayBeInPlain(code: number | undefined): boolean {
  return (abilityOf(code) & inPlain) !== 0;
}

/** The same between brackets. */
export function mayBeInFlow(code: number | undefined): boolean {
  return (abilityOf(code) & inFlow) !== 0;
}

/** Whether a character may stand on a line at all: in a comment, in quotes, in a block of text. */
export function mayBeOnLine(code: number | undefined): boolean {
  return (abilityOf(code) & onLine) !== 0;
}

/** In a flow collection a colon ends a key before a space and before the collection's own signs. */
export function mayFollowColon(code: number | undefined): boolean {
  return mayBegin(code) || code === dash;
}

/** Whether a plain scalar goes on with this character after a colon. */
export function isInside(code: number | undefined): boolean {
  return code !== space && code !== newline;
}
