/** A unit as the table has it. `prefixes`: the SI prefixes that it takes, of `prefixFactors`. */
export interface UnitRow {
  /** UCUM-style code. */
  readonly code: string;
  /** How many base units one of it is: a decimal, or a fraction of two. The base unit is the one with factor 1. */
  readonly factor: string;
  /** What is added, in base units, once the factor is applied: only temperatures have one. */
  readonly offset?: string;
  /** Names in the singular; the plural is made by rule. */
  readonly names: readonly string[];
  /** Written in just this case. The code is one too. */
  readonly symbols?: readonly string[];
  readonly prefixes?: string;
}

/** SI prefixes (BIPM, The International System of Units, 2019) and IEC 80000-13 ones, by the letters of their symbols. */
export const prefixFactors: Readonly<Record<string, readonly [name: string, factor: string]>> = {
  n: ["nano", "0.000000001"],
  u: ["micro", "0.000001"],
  m: ["milli", "0.001"],
  c: ["centi", "0.01"],
  d: ["deci", "0.1"],
  h: ["hecto", "100"],
  k: ["kilo", "1000"],
  M: ["mega", "1000000"],
  G: ["giga", "1000000000"],
  T: ["tera", "1000000000000"],
  P: ["peta", "1000000000000000"],
  E: ["exa", "1000000000000000000"],
  Ki: ["kibi", "1024"],
  Mi: ["mebi", "1048576"],
  Gi: ["gibi", "1073741824"],
  Ti: ["tebi", "1099511627776"],
};

/**
 * The units by dimension. Codes are UCUM's where UCUM has one; factors are exact by definition (international yard and pound
 * of 1959, NIST SP 811, SI brochure). A month has no fixed number of days, so calendar time is a dimension of its own.
 */
export const unitTable: Readonly<Record<string, readonly UnitRow[]>> = {
  length: [
    { code: "m", factor: "1", names: ["metre", "meter"], prefixes: "n u m c d k" },
    { code: "[in_i]", factor: "0.0254", names: ["inch"], symbols: ["in"] },
    { code: "[ft_i]", factor: "0.3048", names: ["foot"], symbols: ["ft"] },
    { code: "[yd_i]", factor: "0.9144", names: ["yard"], symbols: ["yd"] },
    { code: "[mi_i]", factor: "1609.344", names: ["mile"], symbols: ["mi"] },
    { code: "[nmi_i]", factor: "1852", names: ["nautical mile"], symbols: ["nmi", "NM"] },
    { code: "AU", factor: "149597870700", names: ["astronomical unit"], symbols: ["au"] },
    { code: "[ly]", factor: "9460730472580800", names: ["light year", "light-year"], symbols: ["ly"] },
  ],
  area: [
    { code: "m2", factor: "1", names: ["square metre", "square meter"], symbols: ["sqm", "sq m"] },
    { code: "cm2", factor: "0.0001", names: ["square centimetre", "square centimeter"] },
    { code: "km2", factor: "1000000", names: ["square kilometre", "square kilometer"], symbols: ["sq km"] },
    { code: "har", factor: "10000", names: ["hectare"], symbols: ["ha"] },
    { code: "[sin_i]", factor: "0.00064516", names: ["square inch"], symbols: ["sq in"] },
    { code: "[sft_i]", factor: "0.09290304", names: ["square foot"], symbols: ["sq ft", "sqft"] },
    { code: "[syd_i]", factor: "0.83612736", names: ["square yard"], symbols: ["sq yd"] },
    { code: "[mi_i]2", factor: "2589988.110336", names: ["square mile"], symbols: ["sq mi"] },
    { code: "[acr_i]", factor: "4046.8564224", names: ["acre"] },
  ],
  mass: [
    { code: "kg", factor: "1", names: ["kilogram", "kilogramme", "kilo"] },
    { code: "g", factor: "0.001", names: ["gram", "gramme"], prefixes: "u m" },
    { code: "t", factor: "1000", names: ["tonne", "metric ton"], prefixes: "k M G" },
    { code: "[lb_av]", factor: "0.45359237", names: ["pound"], symbols: ["lb", "lbs"] },
    { code: "[oz_av]", factor: "0.028349523125", names: ["ounce"], symbols: ["oz"] },
    { code: "[stone_av]", factor: "6.35029318", names: ["stone"], symbols: ["st"] },
    { code: "[ston_av]", factor: "907.18474", names: ["short ton", "US ton"] },
    { code: "[lton_av]", factor: "1016.0469088", names: ["long ton", "imperial ton"] },
    { code: "[oz_tr]", factor: "0.0311034768", names: ["troy ounce"] },
    { code: "[car_m]", factor: "0.0002", names: ["carat"] },
  ],
  volume: [
    { code: "m3", factor: "1", names: ["cubic metre", "cubic meter"], symbols: ["cu m", "cbm"] },
    { code: "cm3", factor: "0.000001", names: ["cubic centimetre", "cubic centimeter"], symbols: ["cc"] },
    { code: "km3", factor: "1000000000", names: ["cubic kilometre", "cubic kilometer"] },
    { code: "L", factor: "0.001", names: ["litre", "liter"], symbols: ["l"], prefixes: "m c d h" },
    { code: "[gal_us]", factor: "0.003785411784", names: ["US gallon"] },
    { code: "[gal_br]", factor: "0.00454609", names: ["imperial gallon", "UK gallon"] },
    { code: "[pt_us]", factor: "0.000473176473", names: ["US pint"] },
    { code: "[pt_br]", factor: "0.00056826125", names: ["imperial pint", "UK pint"] },
    { code: "[foz_us]", factor: "0.0000295735295625", names: ["US fluid ounce"] },
    { code: "[foz_br]", factor: "0.0000284130625", names: ["imperial fluid ounce", "UK fluid ounce"] },
    { code: "[bbl_us]", factor: "0.158987294928", names: ["barrel", "oil barrel"], symbols: ["bbl"] },
    { code: "[cft_i]", factor: "0.028316846592", names: ["cubic foot"], symbols: ["cu ft"] },
    { code: "[acr_i].[ft_i]", factor: "1233.48183754752", names: ["acre foot", "acre-foot"] },
  ],
  time: [
    { code: "s", factor: "1", names: ["second"], symbols: ["sec", "secs"], prefixes: "n u m" },
    { code: "min", factor: "60", names: ["minute"], symbols: ["mins"] },
    { code: "h", factor: "3600", names: ["hour"], symbols: ["hr", "hrs"] },
    { code: "d", factor: "86400", names: ["day"] },
    { code: "wk", factor: "604800", names: ["week"], symbols: ["wks"] },
    { code: "[fortnight]", factor: "1209600", names: ["fortnight"] },
  ],
  "calendar time": [
    { code: "mo", factor: "1", names: ["month"], symbols: ["mos", "mth", "mths"] },
    { code: "a", factor: "12", names: ["year"], symbols: ["yr", "yrs"] },
    { code: "10.a", factor: "120", names: ["decade"] },
    { code: "100.a", factor: "1200", names: ["century"] },
  ],
  temperature: [
    {
      code: "Cel",
      factor: "1",
      names: ["degree Celsius", "degree centigrade", "degree C", "Celsius", "deg C", "deg Celsius"],
      symbols: ["°C", "℃", "C"],
    },
    {
      code: "[degF]",
      factor: "5/9",
      offset: "-160/9",
      names: ["degree Fahrenheit", "degree F", "Fahrenheit", "deg F", "deg Fahrenheit"],
      symbols: ["°F", "℉", "F"],
    },
    { code: "K", factor: "1", offset: "-273.15", names: ["kelvin", "degree Kelvin"] },
  ],
  energy: [
    { code: "J", factor: "1", names: ["joule"], prefixes: "k M G T P E" },
    { code: "W.h", factor: "3600", names: ["watt hour", "watt-hour"], symbols: ["Wh"], prefixes: "k M G T" },
    { code: "cal_th", factor: "4.184", names: ["calorie"], symbols: ["cal"], prefixes: "k" },
    { code: "[Btu_IT]", factor: "1055.05585262", names: ["British thermal unit"], symbols: ["Btu", "BTU"] },
    { code: "eV", factor: "0.0000000000000000001602176634", names: ["electronvolt"], prefixes: "k M G T" },
    { code: "[toe]", factor: "41868000000", names: ["tonne of oil equivalent"], symbols: ["toe"] },
  ],
  power: [
    { code: "W", factor: "1", names: ["watt"], prefixes: "m k M G T" },
    { code: "[HP]", factor: "745.69987158227022", names: ["mechanical horsepower"] },
    { code: "[HP_m]", factor: "735.49875", names: ["metric horsepower"], symbols: ["PS"] },
  ],
  speed: [
    { code: "m/s", factor: "1", names: [] },
    { code: "km/h", factor: "1/3.6", names: [], symbols: ["kph", "kmh", "kmph"] },
    { code: "[mi_i]/h", factor: "1609.344/3600", names: [], symbols: ["mph"] },
    { code: "[kn_i]", factor: "1852/3600", names: ["knot"], symbols: ["kn", "kt", "kts"] },
  ],
  data: [
    { code: "By", factor: "1", names: ["byte"], symbols: ["B"], prefixes: "k M G T P E Ki Mi Gi Ti" },
    { code: "bit", factor: "0.125", names: ["bit"], symbols: ["b"], prefixes: "k M G T" },
  ],
  pressure: [
    { code: "Pa", factor: "1", names: ["pascal"], prefixes: "h k M G" },
    { code: "bar", factor: "100000", names: ["bar"], prefixes: "m" },
    { code: "atm", factor: "101325", names: ["atmosphere"] },
    { code: "mm[Hg]", factor: "133.322387415", names: ["millimetre of mercury"], symbols: ["mmHg"] },
    { code: "[psi]", factor: "4.4482216152605/0.00064516", names: ["pound per square inch"], symbols: ["psi"] },
  ],
  frequency: [{ code: "Hz", factor: "1", names: ["hertz"], prefixes: "k M G T" }],
  share: [
    { code: "%", factor: "1", names: ["percent", "per cent", "pct"] },
    { code: "1", factor: "100", names: [] },
    { code: "[ppth]", factor: "0.1", names: ["per mille", "per mil", "per thousand"], symbols: ["‰"] },
    { code: "[ppm]", factor: "0.0001", names: ["part per million"], symbols: ["ppm"] },
    { code: "[ppb]", factor: "0.0000001", names: ["part per billion"], symbols: ["ppb"] },
  ],
  "percentage points": [
    {
      code: "pp",
      factor: "1",
      names: ["percentage point", "percent point", "per cent point"],
      symbols: ["ppt", "pps"],
    },
    { code: "bp", factor: "0.01", names: ["basis point"], symbols: ["bps"] },
  ],
};

/** Words that name several units. Where the property's own unit is one of them, it is meant; else nobody knows. */
export const ambiguousUnits: Readonly<Record<string, readonly string[]>> = {
  ton: ["t", "[ston_av]", "[lton_av]"],
  gallon: ["[gal_us]", "[gal_br]"],
  gal: ["[gal_us]", "[gal_br]"],
  pint: ["[pt_us]", "[pt_br]"],
  "fluid ounce": ["[foz_us]", "[foz_br]"],
  "fl oz": ["[foz_us]", "[foz_br]"],
  horsepower: ["[HP]", "[HP_m]"],
  hp: ["[HP]", "[HP_m]"],
  degree: ["Cel", "[degF]"],
  deg: ["Cel", "[degF]"],
  "°": ["Cel", "[degF]"],
  calorie: ["cal_th", "kcal_th"],
  mt: ["Mt", "t"],
  kb: ["kBy", "kbit"],
  mb: ["MBy", "Mbit"],
  gb: ["GBy", "Gbit"],
  tb: ["TBy", "Tbit"],
};

/** What amounts are brought to where the property names no unit, if not to the base unit of their dimension. */
export const customaryUnits: Readonly<Record<string, string>> = { speed: "km/h" };

/** A unit of what a quotient of two dimensions is, where that has a name: a length per time is a speed. */
export const quotients: Readonly<Record<string, string>> = {
  "length/time": "km/h",
  "energy/time": "W",
  "volume/area": "m", // of rain: a litre a square metre is a millimetre
};
