import { exact } from "./amount.ts";
import {
  ambiguousCurrencies,
  ambiguousHundredths,
  currencyDecimals,
  currencyNames,
  hundredthNames,
} from "./currency-table.ts";
import { pluralPhrase } from "./plural.ts";
import { currencyUnit, hundredthUnit, physicalUnit, type Unit } from "./unit.ts";
import { ambiguousUnits, customaryUnits, prefixFactors, type UnitRow, unitTable } from "./unit-table.ts";

/** The units that each name may mean, the likeliest first: symbols in the case written, and names in lower case. */
class UnitNames {
  readonly #symbols = new Map<string, Unit[]>();
  readonly #names = new Map<string, Unit[]>();

  find(name: string): readonly Unit[] {
    return this.#symbols.get(name) ?? this.#names.get(name.toLowerCase()) ?? [];
  }

  all(): readonly string[] {
    return [...this.#symbols.keys(), ...this.#names.keys()];
  }

  addSymbol(symbol: string, unit: Unit): void {
    add(this.#symbols, symbol, unit);
  }

  /** In any case, in the singular and in the plural. */
  addName(name: string, ...units: readonly Unit[]): void {
    for (const unit of units) {
      this.addAnyCase(name, unit);
      this.addAnyCase(pluralName(name.toLowerCase()), unit);
    }
  }

  addAnyCase(name: string, unit: Unit): void {
    add(this.#names, name.toLowerCase(), unit);
  }
}

function add(map: Map<string, Unit[]>, name: string, unit: Unit): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [unit]);
  else if (!known.some(({ code }) => code === unit.code)) known.push(unit);
}

/** "degrees Celsius" and "pounds per square inch" bear their plural on the first word. */
function pluralName(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  const onFirst = first === "degree" || rest[0] === "per";
  return onFirst ? [pluralPhrase(first), ...rest].join(" ") : pluralPhrase(name);
}

let made: UnitNames | null = null;

/** The units that a name may mean: none where it is unknown, several where it is ambiguous; the likeliest first. */
export function unitsNamed(name: string): readonly Unit[] {
  made ??= makeNames(); // When a unit is first named: most runs read plain numbers alone.
  return made.find(name);
}

/** Every symbol and name there is, to suggest one from. */
export function allUnitNames(): readonly string[] {
  made ??= makeNames();
  return made.all();
}

function makeNames(): UnitNames {
  const names = new UnitNames();
  for (const [dimension, rows] of Object.entries(unitTable)) {
    const base = customaryUnits[dimension] ?? rows.find(({ factor }) => factor === "1")?.code ?? "";
    for (const row of rows) addRow(names, row, base, dimension);
  }
  for (const [name, codes] of Object.entries(ambiguousUnits)) {
    names.addName(name, ...codes.flatMap((code) => names.find(code)));
  }
  addCurrencies(names);
  return names;
}

function addRow(names: UnitNames, row: UnitRow, base: string, dimension: string): void {
  for (const prefix of ["", ...(row.prefixes?.split(" ") ?? [])]) {
    const [prefixName = "", times = "1"] = prefixFactors[prefix] ?? [];
    const factor = exact(row.factor).mul(exact(times));
    const offset = row.offset === undefined ? undefined : exact(row.offset);
    const unit = physicalUnit(prefix + row.code, base, dimension, factor, offset);
    for (const symbol of [row.code, ...(row.symbols ?? [])]) {
      names.addSymbol(prefix + symbol, unit);
      // "KM", "MPH". With other prefixes, and in a single letter, the case tells units apart (MW and mW, K and k).
      if (symbol.length > 1 - prefix.length && (prefix === "" || prefix === "k"))
        names.addAnyCase(prefix + symbol, unit);
    }
    for (const name of row.names) names.addName(prefixName + name, unit);
  }
}

function addCurrencies(names: UnitNames): void {
  const currency = (code: string) => currencyUnit(code, currencyDecimals.get(code) ?? 0);
  for (const code of currencyDecimals.keys()) {
    names.addSymbol(code, currency(code));
    names.addSymbol(`${code} cent`, hundredthUnit(code));
  }
  for (const [name, code] of Object.entries(currencyNames)) names.addName(name, currency(code));
  for (const [name, code] of Object.entries(hundredthNames)) names.addName(name, hundredthUnit(code));
  for (const [name, codes] of Object.entries(ambiguousCurrencies)) names.addName(name, ...codes.map(currency));
  for (const [name, codes] of Object.entries(ambiguousHundredths)) names.addName(name, ...codes.map(hundredthUnit));
}
