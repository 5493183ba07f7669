import { exact } from "./amount.ts";
import { currencyDecimals } from "./currency-table.ts";
import { currencyUnit, hundredthUnit, physicalUnit, type Unit } from "./unit.ts";
import texts from "./unit-name-texts.ts?made";

/** What there is to know of a physical unit besides its code. A factor is the product of both. */
export interface WrittenUnit {
  readonly dimension: string;
  readonly base: string;
  readonly factor: string;
  readonly prefixFactor: string;
  readonly offset?: string;
}

/** The codes of the units that each name may mean, the likeliest first. */
interface Names {
  /** Symbols in the case written. */
  readonly symbols: ReadonlyMap<string, readonly string[]>;
  /** Names in lower case. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

let read: Names | null = null;
let physical: ReadonlyMap<string, WrittenUnit> | null = null;
const units = new Map<string, Unit>();

/** The units that a name may mean: none where it is unknown, several where it is ambiguous; the likeliest first. */
export function unitsNamed(name: string): readonly Unit[] {
  return codesNamed(name).map(unitWith);
}

/** Every symbol and name there is, to suggest one from. */
export function allUnitNames(): readonly string[] {
  const { symbols, names } = namesRead();
  return [...symbols.keys(), ...currencyDecimals.keys(), ...names.keys()];
}

function codesNamed(name: string): readonly string[] {
  const { symbols, names } = namesRead();
  const symbol = symbols.get(name);
  if (symbol !== undefined) return symbol;
  if (currencyDecimals.has(name.replace(/ cent$/, ""))) return [name];
  return names.get(name.toLowerCase()) ?? [];
}

/** When a unit is first named: most runs read plain numbers alone. */
function namesRead(): Names {
  read ??= { symbols: tableIn(texts["symbols"]), names: tableIn(texts["names"]) };
  return read;
}

function tableIn<Entry>(text: string | undefined): ReadonlyMap<string, Entry> {
  return new Map(JSON.parse(text ?? "[]") as readonly (readonly [string, Entry])[]);
}

function unitWith(code: string): Unit {
  const known = units.get(code);
  if (known !== undefined) return known;
  const unit = makeUnit(code);
  units.set(code, unit);
  return unit;
}

function makeUnit(code: string): Unit {
  physical ??= tableIn<WrittenUnit>(texts["units"]);
  const found = physical.get(code);
  if (found === undefined) {
    const decimals = currencyDecimals.get(code);
    return decimals === undefined ? hundredthUnit(code.replace(/ cent$/, "")) : currencyUnit(code, decimals);
  }
  const { base, dimension, factor, prefixFactor, offset } = found;
  const whole = exact(factor).mul(exact(prefixFactor));
  return physicalUnit(code, base, dimension, whole, offset === undefined ? undefined : exact(offset));
}
