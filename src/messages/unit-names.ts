import { singularPhrase } from "./singular.ts";

/** Names of a unit: one of it, and several. */
export type UnitNames = ReadonlyMap<string, string | readonly [one: string, several: string]>;

/** How a language names units. */
export interface Units {
  /** The unit behind an amount: " km", " Tage"; nothing where there is none. */
  unitBehind(code: string | null, amount: string | null, number: (exact: string) => string): string;
  /** What several of a unit are called. */
  unitName(code: string, number: (exact: string) => string): string;
}

/**
 * Whether an amount takes the form for one in English, German and Dutch: 1 is, and neither 0 nor 1.0 are. An amount that is null
 * is several. (CLDR plural rules: `i = 1 and v = 0`.)
 */
export function isOneWhole(amount: string | null): boolean {
  return amount === "1" || amount === "-1";
}

/** Whether an amount takes the form for one in French: all that are less than two do. (CLDR plural rules: `i = 0,1`.) */
export function isBelowTwo(amount: string | null): boolean {
  const [above = "", below = "1"] = (amount ?? "2").split("/");
  return Math.abs(Number(above) / Number(below)) < 2;
}

/** Units by their names in a language; those that nobody names go by their code, and counted things by the desk's word. */
export function unitsOf(names: UnitNames, per: string, isOne = isOneWhole): Units {
  const named = (code: string, amount: string | null, number: (exact: string) => string): string => {
    const known = names.get(code);
    if (known !== undefined) return typeof known === "string" ? known : known[isOne(amount) ? 0 : 1];
    const [, prefix = "", unit = ""] = /^([kMGTPE]|[KMGT]i)?(W\.h|By)$/.exec(code) ?? [];
    if (unit !== "") return prefix + (unit === "By" ? "B" : "Wh");
    const slash = code.lastIndexOf("/");
    if (code === "km/h" || code === "m/s") return code;
    // The word of a counted thing is English, and so is the form that it takes.
    if (slash < 0) return isOneWhole(amount) ? singularPhrase(code) : code;
    const [, many = "", below = ""] = /^(\d*) ?(.*)$/s.exec(code.slice(slash + 1)) ?? [];
    return [
      slash === 0 ? "" : named(code.slice(0, slash), amount, number),
      per,
      many === "" ? "" : number(many),
      below === "" ? "" : named(below, many === "" ? "1" : null, number),
    ]
      .filter((part) => part !== "")
      .join(" ");
  };
  return {
    unitBehind: (code, amount, number) =>
      code === null ? "" : `${code === "%" ? "\u00a0" : " "}${named(code, amount, number)}`,
    unitName: (code, number) => named(code, null, number),
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
