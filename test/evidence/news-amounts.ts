import type { QuantityDenotation } from "../../src/model/denotation.ts";
import type { Property } from "../../src/model/story.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { quantity } from "../../src/values/quantity.ts";
import type { NewsKind } from "./news-phrases.ts";

/** What a table says of an amount. */
export interface AmountSaid {
  /** A property in whose unit it is. */
  readonly context: ValueContext;
  /** What no reading may leave out. */
  readonly core: QuantityDenotation;
  /** Whether it is one number: then a reading may be more precise than its digits. */
  readonly exact: boolean;
}

const units: Readonly<Partial<Record<NewsKind, string>>> = { money: "EUR", percent: "%", age: "year" };

const number = String.raw`\d+(?:\.\d+)?(?: [a-z]+illion| thousand)?`;
const written = new RegExp(`^(~|nearly |vague |[<>]=?)?(-?${number})(?:\\.\\.(${number}))?(?: (.+))?$`);

/** Reads `N`, `~N`, `nearly N`, `>N`, `>=N`, `<N`, `<=N`, `A..B` and `vague A..B`, each with its unit. */
export function amountSaid(text: string, kind: NewsKind): AmountSaid {
  const [, sign = "", first = "", last, unit = units[kind] ?? null] = written.exec(text) ?? [];
  if (first === "") throw new Error(`${text} is no amount.`);
  const context = contextOf(unit);
  const value = last === undefined ? withSign(sign, first) : `between ${first} and ${last}`;
  const reading = quantity.read(unit === null ? value : `${value} ${unit}`, context);
  if (!reading.ok) throw new Error(`${value} ${unit} is no amount.`);
  return { context, core: reading.denotation, exact: sign === "" && last === undefined };
}

/** As the desk would write it; of what is open to one side, the amounts beside the end. */
function withSign(sign: string, amount: string): string {
  switch (sign) {
    case "~":
      return `about ${amount}`;
    case "nearly ":
      return `nearly ${amount}`;
    case ">":
      return times(amount, 1.02);
    case ">=":
      return `between ${amount} and ${times(amount, 1.2)}`;
    case "<":
      return times(amount, 0.98);
    case "<=":
      return `between ${times(amount, 0.9)} and ${amount}`;
    default:
      return amount;
  }
}

/** Whole numbers stay whole. */
function times(amount: string, share: number): string {
  const [digits = "", magnitude = ""] = amount.split(" ");
  const product = Number(digits) * share;
  const whole = share > 1 ? Math.ceil(product) : Math.floor(product);
  return magnitude === "" && Number.isInteger(Number(digits)) ? String(whole) : `${product.toFixed(3)} ${magnitude}`;
}

/** A property whose amounts are in a unit. */
export function contextOf(unit: string | null): ValueContext {
  const property: Property = {
    id: "amount",
    question: "How many?",
    kind: "quantity",
    unit,
    tolerance: null,
    rounded: false,
    exact: false,
    of: "term",
    terms: null,
    changes: null,
    parts: null,
    severity: null,
  };
  const story = { entities: {}, terms: {}, rates: [], seasons: "meteorological-north" } as const;
  return { property, story, language: "en" };
}
