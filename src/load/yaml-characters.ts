/** Signs of YAML, as character codes. */
export const [newline, space, hash, dash, colon, comma, point] = [10, 32, 35, 45, 58, 44, 46] as const;
export const [openList, closeList, openMap, closeMap, double, single] = [91, 93, 123, 125, 34, 39] as const;
export const [literal, folded] = [124, 62] as const;

/** What a character may do: begin a plain scalar, stand in a plain key, in a plain scalar, in one between brackets. */
export const [begins, inKey, inPlain, inFlow] = [1, 2, 4, 8] as const;
/** Stand in quotes, double or single; stand on a line at all. */
export const [inDouble, inSingle, onLine] = [16, 32, 64] as const;
type Ability = 1 | 2 | 4 | 8 | 16 | 32 | 64;
const anything = 127;

/** What each may do, by its code. All beyond ASCII and its neighbours may do anything, but for those below. */
const abilities = new Uint8Array(0x10000).fill(anything);
abilities.fill(0, 0, 32).fill(anything & ~(begins | inKey), 32, 161);
allow("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", begins | inKey);
allow("./-#", inKey);
allow("$()+/;<=^~.\\", begins);
forbid("#:", inPlain | inFlow);
forbid(",[]{}", inFlow);
forbid('"\\', inDouble);
forbid("'", inSingle);
// Delete, byte-order marks and the line breaks that only Unicode knows.
forbid("\u007f\u0085\u2028\u2029\ufeff", anything);

function allow(characters: string, ability: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    abilities[code] = (abilities[code] ?? 0) | ability;
  }
}

function forbid(characters: string, ability: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    abilities[code] = (abilities[code] ?? 0) & ~ability;
  }
}

/** Where the run of characters ends that may do something, from an offset on: at the end of the line at the latest. */
export function endOfRun(codes: Uint16Array, from: number, ability: Ability): number {
  let at = from;
  while (((abilities[codes[at] ?? 0] ?? 0) & ability) !== 0) at += 1;
  return at;
}

/** Whether a plain scalar may begin with a character. */
export function mayBegin(code: number | undefined): boolean {
  return ((abilities[code ?? 0] ?? 0) & begins) !== 0;
}

/** In a flow collection a colon ends a key before a space and before the collection's own signs. */
export function mayFollowColon(code: number | undefined): boolean {
  return mayBegin(code) || code === dash;
}

/** Whether a plain scalar goes on with this character after a colon. */
export function isInside(code: number | undefined): boolean {
  return code !== space && code !== newline;
}
