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

/** The codes of the units that each name may mean, the likeliest first, and how to make a unit of a code. */
interface Names {
  /** Symbols in the case written. */
  readonly symbols: Map<string, string[]>;
  /** Names in lower case. */
  readonly names: Map<string, string[]>;
  readonly rows: Map<string, { readonly row: UnitRow; readonly prefix: string; readonly dimension: string }>;
}

let made: Names | null = null;
const units = new Map<string, Unit>();

/** The units that a name may mean: none where it is unknown, several where it is ambiguous; the likeliest first. */
export function unitsNamed(name: string): readonly Unit[] {
  return codesNamed(name).map(unitWith);
}

/** Every symbol and name there is, to suggest one from. */
export function allUnitNames(): readonly string[] {
  made ??= makeNames();
  return [...made.symbols.keys(), ...currencyDecimals.keys(), ...made.names.keys()];
}

function codesNamed(name: string): readonly string[] {
  made ??= makeNames(); // When a unit is first named: most runs read plain numbers alone.
  const symbol = made.symbols.get(name);
  if (symbol !== undefined) return symbol;
  if (currencyDecimals.has(name.replace(/ cent$/, ""))) return [name];
  return made.names.get(name.toLowerCase()) ?? [];
}

function unitWith(code: string): Unit {
  const known = units.get(code);
  if (known !== undefined) return known;
  const unit = makeUnit(code);
  units.set(code, unit);
  return unit;
}

function makeUnit(code: string): Unit {
  const found = made?.rows.get(code);
  if (found === undefined) {
    const decimals = currencyDecimals.get(code);
    return decimals === undefined ? hundredthUnit(code.replace(/ cent$/, "")) : currencyUnit(code, decimals);
  }
  const { row, prefix, dimension } = found;
  const base = customaryUnits[dimension] ?? unitTable[dimension]?.find(({ factor }) => factor === "1")?.code ?? "";
  const factor = exact(row.factor).mul(exact(prefixFactors[prefix]?.[1] ?? "1"));
  return physicalUnit(code, base, dimension, factor, row.offset === undefined ? undefined : exact(row.offset));
}

function makeNames(): Names {
  const all: Names = { symbols: new Map(), names: new Map(), rows: new Map() };
  for (const [dimension, rows] of Object.entries(unitTable)) for (const row of rows) addRow(all, row, dimension);
  addNames(all, ambiguousUnits);
  addNames(all, currencyNames);
  addNames(all, ambiguousCurrencies);
  addNames(all, hundredthNames, " cent");
  addNames(all, ambiguousHundredths, " cent");
  return all;
}

function addRow({ symbols, names, rows }: Names, row: UnitRow, dimension: string): void {
  for (const prefix of ["", ...(row.prefixes?.split(" ") ?? [])]) {
    const code = prefix + row.code;
    rows.set(code, { row, prefix, dimension });
    for (const symbol of [row.code, ...(row.symbols ?? [])]) {
      add(symbols, prefix + symbol, code);
      // "KM", "MPH". With other prefixes, and in a single letter, the case tells units apart (MW and mW, K and k).
      const anyCase = symbol.length > 1 - prefix.length && (prefix === "" || prefix === "k");
      if (anyCase) add(names, (prefix + symbol).toLowerCase(), code);
    }
    for (const name of row.names) addName(names, (prefixFactors[prefix]?.[0] ?? "") + name, code);
  }
}

function addNames({ names }: Names, table: Readonly<Record<string, string | readonly string[]>>, behind = ""): void {
  for (const [name, codes] of Object.entries(table)) {
    for (const code of typeof codes === "string" ? [codes] : codes) addName(names, name, code + behind);
  }
}

/** In the singular and in the plural. */
function addName(names: Map<string, string[]>, name: string, code: string): void {
  const singular = name.toLowerCase();
  add(names, singular, code);
  add(names, pluralName(singular), code);
}

function add(map: Map<string, string[]>, name: string, code: string): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [code]);
  else if (!known.includes(code)) known.push(code);
}

/** "degrees Celsius" and "pounds per square inch" bear their plural on the first word. */
function pluralName(name: string): string {
  if (!name.includes(" ")) return pluralPhrase(name);
  const [first = "", ...rest] = name.split(" ");
  const onFirst = first === "degree" || rest[0] === "per";
  return onFirst ? [pluralPhrase(first), ...rest].join(" ") : pluralPhrase(name);
}
