import { ambiguousCurrencies, ambiguousHundredths, currencyNames, hundredthNames } from "./currency-table.ts";
import { pluralPhrase } from "./plural.ts";
import type { WrittenUnit } from "./unit-names.ts";
import { ambiguousUnits, customaryUnits, prefixFactors, type UnitRow, unitTable } from "./unit-table.ts";

/** What each symbol and name may mean, and each physical unit; made while building. */
interface Tables {
  readonly symbols: Map<string, string[]>;
  readonly names: Map<string, string[]>;
  readonly units: Map<string, WrittenUnit>;
}

function makeTables(): Tables {
  const all: Tables = { symbols: new Map(), names: new Map(), units: new Map() };
  for (const [dimension, rows] of Object.entries(unitTable)) for (const row of rows) addRow(all, row, dimension);
  addNames(all, ambiguousUnits);
  addNames(all, currencyNames);
  addNames(all, ambiguousCurrencies);
  addNames(all, hundredthNames, " cent");
  addNames(all, ambiguousHundredths, " cent");
  return all;
}

function addRow({ symbols, names, units }: Tables, row: UnitRow, dimension: string): void {
  for (const prefix of ["", ...(row.prefixes?.split(" ") ?? [])]) {
    const code = prefix + row.code;
    units.set(code, writtenUnit(row, prefix, dimension));
    for (const symbol of [row.code, ...(row.symbols ?? [])]) {
      add(symbols, prefix + symbol, code);
      // "KM", "MPH". With other prefixes, and in a single letter, the case tells units apart (MW and mW, K and k).
      const anyCase = symbol.length > 1 - prefix.length && (prefix === "" || prefix === "k");
      if (anyCase) add(names, (prefix + symbol).toLowerCase(), code);
    }
    for (const name of row.names) addName(names, (prefixFactors[prefix]?.[0] ?? "") + name, code);
  }
}

function writtenUnit({ factor, offset }: UnitRow, prefix: string, dimension: string): WrittenUnit {
  const base = customaryUnits[dimension] ?? unitTable[dimension]?.find((row) => row.factor === "1")?.code ?? "";
  const prefixFactor = prefixFactors[prefix]?.[1] ?? "1";
  return { dimension, base, factor, prefixFactor, ...(offset === undefined ? {} : { offset }) };
}

function addNames({ names }: Tables, table: Readonly<Record<string, string | readonly string[]>>, behind = ""): void {
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

const { symbols, names, units } = makeTables();

/** As JSON. */
const texts: Readonly<Record<string, string>> = {
  symbols: JSON.stringify([...symbols]),
  names: JSON.stringify([...names]),
  units: JSON.stringify([...units]),
};

export default texts;
