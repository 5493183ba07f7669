import { singular, singularPhrase } from "../singular.ts";
import { isOneWhole } from "../unit-names.ts";

/** What English calls the units whose code nobody says, in the plural. The others go by their code: km, kg, USD. */
const names: ReadonlyMap<string, string> = new Map([
  ["m", "metres"],
  ["[in_i]", "inches"],
  ["[ft_i]", "feet"],
  ["[yd_i]", "yards"],
  ["[mi_i]", "miles"],
  ["[nmi_i]", "nautical miles"],
  ["AU", "astronomical units"],
  ["[ly]", "light years"],
  ["m2", "m²"],
  ["cm2", "cm²"],
  ["km2", "km²"],
  ["har", "hectares"],
  ["[sin_i]", "square inches"],
  ["[sft_i]", "square feet"],
  ["[syd_i]", "square yards"],
  ["[mi_i]2", "square miles"],
  ["[acr_i]", "acres"],
  ["t", "tonnes"],
  ["[lb_av]", "lb"],
  ["[oz_av]", "ounces"],
  ["[stone_av]", "stone"],
  ["[ston_av]", "short tons"],
  ["[lton_av]", "long tons"],
  ["[oz_tr]", "troy ounces"],
  ["[car_m]", "carats"],
  ["m3", "m³"],
  ["cm3", "cm³"],
  ["km3", "km³"],
  ["L", "litres"],
  ["[gal_us]", "US gallons"],
  ["[gal_br]", "imperial gallons"],
  ["[pt_us]", "US pints"],
  ["[pt_br]", "imperial pints"],
  ["[foz_us]", "US fluid ounces"],
  ["[foz_br]", "imperial fluid ounces"],
  ["[bbl_us]", "barrels"],
  ["[cft_i]", "cubic feet"],
  ["[acr_i].[ft_i]", "acre feet"],
  ["s", "seconds"],
  ["min", "minutes"],
  ["h", "hours"],
  ["d", "days"],
  ["wk", "weeks"],
  ["[fortnight]", "fortnights"],
  ["mo", "months"],
  ["a", "years"],
  ["10.a", "decades"],
  ["100.a", "centuries"],
  ["Cel", "°C"],
  ["[degF]", "°F"],
  ["cal_th", "cal"],
  ["kcal_th", "kcal"],
  ["[Btu_IT]", "BTU"],
  ["[toe]", "toe"],
  ["[HP]", "mechanical horsepower"],
  ["[HP_m]", "metric horsepower"],
  ["[mi_i]/h", "mph"],
  ["[kn_i]", "knots"],
  ["By", "bytes"],
  ["bit", "bits"],
  ["atm", "atmospheres"],
  ["mm[Hg]", "mmHg"],
  ["[psi]", "psi"],
  ["[ppth]", "‰"],
  ["[ppm]", "ppm"],
  ["[ppb]", "ppb"],
  ["pp", "percentage points"],
  ["bp", "basis points"],
]);

/** The unit behind an amount: " km", "%", " cases per 100,000 people"; nothing where there is none. */
export function unitBehind(code: string | null, amount: string | null, number: (exact: string) => string): string {
  if (code === null || code === "1") return "";
  const name = unitName(code, number);
  if (name.startsWith("%")) return name;
  return ` ${isOneWhole(amount) ? singularPhrase(name) : name}`;
}

/** What a unit is called, in the plural. */
export function unitName(code: string, number: (exact: string) => string): string {
  const known = names.get(code) ?? prefixedName(code);
  if (known !== null) return known;
  const per = code.lastIndexOf("/");
  if (per >= 0 && code !== "km/h" && code !== "m/s")
    return quotientName(code.slice(0, per), code.slice(per + 1), number);
  const of = code.indexOf(" of ");
  return of < 0 ? code : `${unitName(code.slice(0, of), number)}${code.slice(of)}`;
}

/** kW.h → kWh, MBy → MB */
function prefixedName(code: string): string | null {
  const [, prefix = "", unit = ""] = /^([kMGTPE]|[KMGT]i)?(W\.h|By)$/.exec(code) ?? [];
  return unit === "" ? null : prefix + (unit === "By" ? "B" : "Wh");
}

/** "per 100,000 people", "per day" */
function quotientName(above: string, below: string, number: (exact: string) => string): string {
  const [, many = "", unit = ""] = /^(\d*) ?(.*)$/s.exec(below) ?? [];
  const parts = [
    above === "" ? "" : unitName(above, number),
    "per",
    many === "" ? "" : number(many),
    unit === "" ? "" : many === "" ? singular(unitName(unit, number)) : unitName(unit, number),
  ];
  return parts.filter((part) => part !== "").join(" ");
}
