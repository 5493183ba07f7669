import { nobodyKnows, withoutMarks } from "../written.ts";
import { currencyDecimals } from "./currency-table.ts";
import { inEnglish } from "./foreign.ts";
import type { Interpretation } from "./interpret.ts";
import { normalText } from "./normal-text.ts";
import { isNumberWord, magnitudeAbbreviations, magnitudes, ordinals, smallNumbers } from "./number-words.ts";
import { quantifierWords } from "./quantifiers.ts";
import { nearestWords } from "./spelling.ts";
import type { Unit } from "./unit.ts";
import { allUnitNames, unitsNamed } from "./unit-names.ts";
import { withoutWordsAround } from "./words-around.ts";

type Interpret = (text: string) => Interpretation;
type Unread = Extract<Interpretation, { readonly ok: false }>;

/** More words than these are not tried. */
const wordsTried = 8;

/**
 * The nearest text that can be read, where one is near: quotation marks taken off, the decimal point for a comma, a word spelt rightly, a currency by its
 * code, the ends of a range in order. `language` is the article's: its words may have slipped in. Only what `interpret` reads is suggested.
 */
export function suggest(text: string, wanted: Unit | null, language: string, interpret: Interpret): string | null {
  const repaired = bare(text).replace(/\d[\d.,]*\d/g, repairNumber);
  const now = interpret(repaired);
  if (now.ok) return repaired;
  const beside = besides(repaired, wanted).find((candidate) => interpret(candidate).ok);
  if (beside !== undefined) return beside;
  const english = inEnglish(repaired, language)
    .replace(/(?<=\d) up to (?=\d)/, " to ")
    .replace(/(?<=[a-z]ion|thousand) d(?:e |')(?=\p{L})/u, " ");
  const inOwnWords = english === repaired ? now : interpret(english);
  if (inOwnWords.ok) return english;
  const candidates = [
    ...clearer(repaired, now),
    ...(english === repaired ? [] : respelt(english, inOwnWords, wanted)),
    ...respelt(repaired, now, wanted),
    ...rejoined(repaired),
  ];
  const near = [...candidates, ...turnedAbout(repaired)].find((candidate) => interpret(candidate).ok);
  return near ?? withoutWordsAround(repaired, wanted).find((candidate) => interpret(candidate).ok) ?? null;
}

/** Whether a text that cannot be read is a range that falls, and its nearest form the same rising. */
export function isReversal(text: string, nearest: string): boolean {
  return turnedAbout(bare(text)).includes(nearest);
}

/** Without quotation marks, and without the brackets of a list of one: "[9-4]". */
function bare(text: string): string {
  const normal = normalText(withoutMarks(text));
  return /^\[[^[\],]*\]$/.test(normal) ? normal.slice(1, -1).trim() : normal;
}

/** 3,9 → 3.9; 1.234.567 → 1234567; 1.234,5 → 1234.5 */
function repairNumber(written: string): string {
  if (written.includes("..")) return written;
  const commas = written.split(",").length - 1;
  const points = written.split(".").length - 1;
  if (points > 1 || (points === 1 && commas > 0 && written.lastIndexOf(",") > written.indexOf("."))) {
    return written.replaceAll(".", "").replace(",", ".");
  }
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(written);
  if (grouped || commas === 0) return written;
  return commas === 1 && points === 0 ? written.replace(",", ".") : written.replaceAll(",", "");
}

const pluralsInWords: ReadonlyMap<string, string> = new Map([
  ["10s", "tens"],
  ["100s", "hundreds"],
  ["1000s", "thousands"],
  ["10000s", "tens of thousands"],
  ["100000s", "hundreds of thousands"],
  ["1000000s", "millions"],
]);

/** What desks note in words that no value has: that nobody knows, how sure it is, what else is said of it. */
function besides(text: string, wanted: Unit | null): readonly string[] {
  const isShare = wanted?.dimension.startsWith("share") === true;
  return [
    nobodyKnows(text) ? "any amount" : "",
    isShare && /^(?:all|everyone|everything|everybody)(?: of .*)?$/i.test(text) ? "100%" : "",
    wanted?.currency != null && /^(?:for )?free(?: of charge)?$/i.test(text) ? "0" : "",
    text.replace(/^(?:reportedly|allegedly|probably|possibly|perhaps|likely|maybe) (.+)$/i, "$1?"),
    text.replace(/^(.+?),? \(?(?:an )?(?:est\.?|estimated?)\)?$/i, "about $1"),
    text.replace(/^an? (\S+ ?(?:%|per ?cent)) \p{L}+$/iu, "$1"),
    text.replace(/^(\d+) ?(?:ft|feet|foot) (\d{1,2})$/i, "$1 ft $2 in"),
    text.replace(/^(\d) ?m ?(\d\d)$/i, "$1.$2 m"),
    text.replace(/^(\d) ?m ?(\d\d)$/i, "$1.$2 metres"),
    text.replace(/^(\S+)-hour (?:working )?week$/i, "$1-hour"),
    text.replace(/^(\S+) \p{L}+ (in|out of) (\S+)$/iu, "$1 $2 $3"),
    text.replace(/ (?:each|apiece)$/i, ""),
    text.replace(/^(.+) below zero$/i, "minus $1"),
    text.replace(/^(\d) ?['′] ?(\d{1,2}) ?(?:["″]|'')?$/, "$1 ft $2 in"),
    text.replace(/^(\d+) ?(hours?|hrs?|h) ([0-5]?\d)$/i, "$1 $2 $3 minutes"),
    text.replace(/^(.+?)(?:,? so far|,? to date|,? (?:and )?(?:maybe|perhaps|possibly) more)$/i, "at least $1"),
    text.replace(/^(\S+) of (?:the )?\d.*$/i, "$1"),
    clockDuration(text, wanted),
    ...agesOf(text, wanted),
    text.replace(/^(.+?),? ?\([^()]*\)$/, "$1"),
    text.replace(/,? (?:among them|of whom|of them|according to|compared with) .+$/i, ""),
    text.replace(/,? \(?(?:including|excluding|inclusive|incl\.?|excl\.?|plus|before|after|without|net of) .+$/i, ""),
  ].filter((candidate) => candidate !== "" && candidate !== text);
}

/** "66:40" of a property in minutes, "1:20" of one in hours: two units of time. */
function clockDuration(text: string, wanted: Unit | null): string {
  const smaller: Readonly<Record<string, string>> = { h: "min", min: "s" };
  const next = smaller[wanted?.code ?? ""];
  return next === undefined ? "" : text.replace(/^(\d+):([0-5]\d)$/, `$1 ${wanted?.code} $2 ${next}`);
}

const tens = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

/** "20s", "in her early thirties", "over 18s" of an age. */
function agesOf(text: string, wanted: Unit | null): readonly string[] {
  if (wanted !== null && wanted.dimension !== "calendar time") return [];
  const [, figures = "", word = ""] =
    /^(?:in (?:his|her|their) )?(?:(?:early|mid|late)[ -])?(?:([2-9])0(?:'?s|-something)|([a-z]+ies))$/i.exec(text) ??
    [];
  const ten = figures === "" ? tens.indexOf(word.toLowerCase()) + 2 : Number(figures);
  return [ten > 1 ? `between ${ten}0 and ${ten}9` : "", wanted === null ? "" : text.replace(/(?<=\d)'?s$/, "")];
}

/** Names the unit, or the plural in figures, that was unclear. */
function clearer(text: string, { unclear }: Unread): readonly string[] {
  if (unclear === null) return [];
  const names = unclear.units.map(nameOf);
  if (text.slice(unclear.from, unclear.to) === "m") names.push("million");
  const plural = pluralsInWords.get(unclear.text);
  if (plural !== undefined) names.push(plural);
  return names.map((name) => replaced(text, unclear, name));
}

/** A name that means this unit alone. */
function nameOf({ code }: Unit): string {
  const names = allUnitNames().filter((name) => name !== code && unitsNamed(name).every((unit) => unit.code === code));
  const [first = code] = names;
  if (currencyDecimals.has(code)) return code;
  return (names.find((name) => name === `${first}s`) ?? first).replace(/^u[sk] /, (country) => country.toUpperCase());
}

function replaced(text: string, { from, to }: { readonly from: number; readonly to: number }, by: string): string {
  return `${text.slice(0, from)} ${by} ${text.slice(to)}`.replace(/ {2,}/g, " ").trim();
}

/** Each word of the text in turn as the words that it is nearest to. */
function respelt(text: string, { tokens }: Unread, wanted: Unit | null): readonly string[] {
  vocabulary ??= makeVocabulary();
  const known = wanted === null ? vocabulary : [wanted.code, ...vocabulary];
  const words = tokens.filter(({ type, raw }) => type === "word" && !isMagnitude(raw)).slice(0, wordsTried);
  return words.flatMap((word) => {
    const code = word.raw.toUpperCase();
    if (currencyDecimals.has(code) && code !== word.raw) return [replaced(text, word, code)];
    if (isNumberWord(word.text)) return [];
    return nearestWords(word.text, known).map((meant) => replaced(text, word, meant));
  });
}

/** "Mio." is no slip for "min." */
function isMagnitude(word: string): boolean {
  return magnitudeAbbreviations.has(word.toLowerCase().replace(/\.$/, ""));
}

let vocabulary: readonly string[] | null = null;

/** Every word that a quantity may hold, made when the first one cannot be read. */
function makeVocabulary(): readonly string[] {
  const words = [
    ...[...magnitudes.keys()].flatMap((word) => [word, `${word}s`]),
    ...["hundred", "hundreds", "percent", "between", "exactly"],
    ...[...smallNumbers.keys(), ...ordinals.keys()],
    ...quantifierWords(),
    ...allUnitNames(),
  ];
  return [...new Set(words)];
}

/** "4..9" */
function rejoined(text: string): readonly string[] {
  const joined = text.replace(/ ?(?:\.{2,3}|…) ?/, " to ");
  return joined === text ? [] : [joined];
}

/** "between 12 and 10", "12..10", "more than 12 and less than 10" with its ends in order. */
function turnedAbout(text: string): readonly string[] {
  const [, before = "", rest = ""] = /^(between |from )?(.*)$/s.exec(rejoined(text)[0] ?? text) ?? [];
  const ranges = [" to ", " and ", "–", "-"].flatMap((joint) => {
    const [first = "", second = "", ...more] = rest.split(joint).map((end) => end.trim());
    const said = joint.length === 1 && first.includes(" ") ? " to " : joint;
    return second === "" || more.length > 0 ? [] : [`${before}${second}${said}${first}`];
  });
  const bounds = /^(\D+)(\d.*) and (\D+)(\d.*)$/s.exec(text);
  return bounds === null ? ranges : [...ranges, `${bounds[1]}${bounds[4]} and ${bounds[3]}${bounds[2]}`];
}
