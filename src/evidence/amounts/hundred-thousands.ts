/** What the lexicon calls the Dutch `ton`: a tonne, or in money 100,000. */
export const ton = "ton";
/** "4,5 ton euro" */
export const tonOfEuros = "ton EUR";

/** So many times 100,000 as the desk would write it, as precise as it was: "4.5" is "0.45 million". Null without plain digits. */
export function inMillions(number: string): string | null {
  if (/\d .*(?:thousand|illion|dozen)/.test(number) || !/\d/.test(number)) return null;
  return number.replace(/\d+(?:\.\d+)?/g, (digits) => `${tenthOf(digits)} million`);
}

/** By moving the point, so that no digit is lost or gained. */
function tenthOf(digits: string): string {
  const [whole = "", behind = ""] = digits.split(".");
  const padded = whole.padStart(2, "0");
  return `${padded.slice(0, -1)}.${padded.slice(-1)}${behind}`;
}
