import { currencyDecimals } from "./currency-table.ts";

/** Characters that mean the same as others: kinds of spaces, minus signs, quotes and digits. */
const same: Readonly<Record<string, string>> = {
  "\t": " ",
  "\n": " ",
  "\r": " ",
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u200a": " ",
  "\u202f": " ",
  "\u3000": " ",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "―": "—",
  "’": "'",
  "‘": "'",
  "⁄": "/",
  "∕": "/",
  "∶": ":",
  µ: "u",
  μ: "u",
  "％": "%",
  "＄": "$",
  "￡": "£",
  "￥": "¥",
  "∼": "~",
  "≃": "≈",
  "≅": "≈",
  "⩾": "≥",
  "⩽": "≤",
  "⋅": "×",
  "·": "×",
  "℃": "°C",
  "℉": "°F",
};

const fractions: Readonly<Record<string, string>> = {
  "½": "1/2",
  "⅓": "1/3",
  "⅔": "2/3",
  "¼": "1/4",
  "¾": "3/4",
  "⅕": "1/5",
  "⅖": "2/5",
  "⅗": "3/5",
  "⅘": "4/5",
  "⅙": "1/6",
  "⅚": "5/6",
  "⅐": "1/7",
  "⅛": "1/8",
  "⅜": "3/8",
  "⅝": "5/8",
  "⅞": "7/8",
  "⅑": "1/9",
  "⅒": "1/10",
};

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The text in the characters that the tokenizer knows. Raised digits after a digit are a power (10⁶ → 10^6), after a letter part of a unit (m²). */
export function normalText(text: string): string {
  const plain = /[^\x20-\x7e]/.test(text) ? Array.from(text.normalize("NFC")).map(replaced).join("") : text;
  return plain
    .replace(/ ?[x*×] ?(?=10\^)/g, " × ")
    .replace(/([a-z])\^(?=[23])/g, "$1")
    .replace(/\b[A-Z]{3}(?=\d)/g, (code) => (currencyDecimals.has(code) ? `${code} ` : code))
    .replace(/^aged (\d+)$/i, "$1 years old")
    .replace(/(?<=[a-z])-plus$/i, " plus")
    .replace(/(?<=\d)-strong\b/i, "")
    .replace(/\ba (good|scant) /i, someOf)
    .replace(/\bper cent\b/gi, "percent")
    .replace(/\bCA\$/, "C$")
    .replace(/^aged (\D.*\d|\d+\D+\d+)$/i, "$1 years old")
    .replace(/(\d) ?h ?([0-5]?\d) ?m(?:in)?$/, "$1 h $2 min")
    .replace(/(\d) ?h ?([0-5]?\d) ?['′] ?([0-5]\d) ?(?:["″]|'')?$/, "$1 h $2 min $3 s")
    .replace(/(?<=\S)-(an?|per)-(?=[a-z])/gi, " $1 ")
    .replace(/^(\S+)-ish\b/i, "about $1")
    .replace(/(\d) ?h ?(?=[0-5]\d$)/, "$1 h ")
    .replace(/(\d h [0-5]\d)$/, "$1 min")
    .replace(/(?<=\S )(?:annually|yearly|per annum|p\.a\.|monthly|weekly|daily|hourly)$/i, eachTime)
    .trim();
}

/** "a good third", "a scant 300" */
function someOf(_: string, sort: string, at: number, text: string): string {
  const quantifier = sort.toLowerCase() === "good" ? "just over " : "just under ";
  return /^(?:half|third|quarter|[a-z]+th)\b/i.test(text.slice(at + sort.length + 3)) ? `${quantifier}a ` : quantifier;
}

const times: ReadonlyMap<string, string> = new Map([
  ["monthly", "a month"],
  ["weekly", "a week"],
  ["daily", "a day"],
  ["hourly", "an hour"],
]);

/** "€50m annually" is €50m a year. */
function eachTime(word: string): string {
  return times.get(word.toLowerCase()) ?? "a year";
}

function replaced(character: string, at: number, all: readonly string[]): string {
  const fraction = fractions[character];
  if (fraction !== undefined) return ` ${fraction}`;
  const before = all[at - 1] ?? "";
  if (character === "⁻") return /\d/.test(before) ? "^-" : "-";
  const digit = raised.indexOf(character);
  if (digit >= 0) return /\d/.test(before) ? `^${digit}` : String(digit);
  return same[character] ?? character;
}
