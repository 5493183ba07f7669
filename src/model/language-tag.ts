/** Three-letter codes of the languages that quotes are read in (ISO 639-2, ISO 639-3); BCP 47 wants their two letters. */
const shorter: ReadonlyMap<string, string> = new Map([
  ["deu", "de"],
  ["ger", "de"],
  ["eng", "en"],
  ["spa", "es"],
  ["fra", "fr"],
  ["fre", "fr"],
  ["nld", "nl"],
  ["dut", "nl"],
]);

/** The language that a BCP 47 tag names, whatever its region: `nl` of `nl-BE`, `NL` and `nld`. */
export function primarySubtag(tag: string): string {
  const end = tag.indexOf("-");
  const code = (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
  return shorter.get(code) ?? code;
}
