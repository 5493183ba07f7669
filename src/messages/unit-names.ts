/** Names of a unit: one of it, and several. */
export type UnitNames = ReadonlyMap<string, string | readonly [one: string, several: string]>;

/** How a language names units. */
export interface Units {
  /** The unit behind an amount: " km", " Tage"; nothing where there is none. */
  unitBehind(code: string | null, amount: string | null, number: (exact: string) => string): string;
  /** What several of a unit are called. */
  unitName(code: string, number: (exact: string) => string): string;
}

/** Units by their names in a language; those that nobody names go by their code, and counted things by the desk's word. */
export function unitsOf(names: UnitNames, per: string): Units {
  const named = (code: string, several: boolean, number: (exact: string) => string): string => {
    const known = names.get(code);
    if (known !== undefined) return typeof known === "string" ? known : known[several ? 1 : 0];
    const [, prefix = "", unit = ""] = /^([kMGTPE]|[KMGT]i)?(W\.h|By)$/.exec(code) ?? [];
    if (unit !== "") return prefix + (unit === "By" ? "B" : "Wh");
    const slash = code.lastIndexOf("/");
    if (slash < 0 || code === "km/h" || code === "m/s") return code;
    const [, many = "", below = ""] = /^(\d*) ?(.*)$/s.exec(code.slice(slash + 1)) ?? [];
    return [
      slash === 0 ? "" : named(code.slice(0, slash), several, number),
      per,
      many === "" ? "" : number(many),
      below === "" ? "" : named(below, many !== "", number),
    ]
      .filter((part) => part !== "")
      .join(" ");
  };
  return {
    unitBehind: (code, amount, number) =>
      code === null ? "" : `${code === "%" ? "\u00a0" : " "}${named(code, amount !== "1", number)}`,
    unitName: (code, number) => named(code, true, number),
  };
}

/** Signs that are the same in every language of the interface. */
export const unitSigns: UnitNames = new Map([
  ["m2", "m²"],
  ["cm2", "cm²"],
  ["km2", "km²"],
  ["har", "ha"],
  ["m3", "m³"],
  ["cm3", "cm³"],
  ["km3", "km³"],
  ["Cel", "°C"],
  ["[degF]", "°F"],
  ["cal_th", "cal"],
  ["kcal_th", "kcal"],
  ["[Btu_IT]", "BTU"],
  ["[mi_i]/h", "mph"],
  ["mm[Hg]", "mmHg"],
  ["[psi]", "psi"],
  ["[ppth]", "‰"],
  ["[ppm]", "ppm"],
  ["[ppb]", "ppb"],
]);
