import { nobodyKnows } from "../written.ts";

/** What people write otherwise than a record does, as a record would have it: each form only ever a candidate. */
export function* rewritten(tidy: string): Generator<string | null> {
  yield nobodyKnows(tidy) ? "unknown" : null;
  yield doubted(tidy);
  yield besides(tidy);
  yield tidy.replace(/(?<=[a-z] )'(?=\d\d$)/i, "20");
  yield tidy.replace(/^((\d{4}-\d\d)-\d\d)\/(?=\d\d$)/, "$1/$2-");
  yield tidy.replace(/^pre-(?=\d)/i, "before ").replace(/^post-(?=\d)/i, "after ");
  yield decadeInWords(tidy);
  yield allOfYear(tidy);
  yield bounded(tidy);
  yield /^\d{4} ?-$/.test(tidy) ? `${tidy.slice(0, 4)}/` : null;
  yield* upToNow(tidy);
  yield ofYear(tidy);
  yield monthFirst(tidy);
  yield yearBehind(tidy);
  yield tidy.replaceAll("-", " ");
  yield tidy.replace(/(?<=[a-z\d]) ?- ?(?=[a-z\d])/i, " to ");
}

/** "2021-42" is rather a slip of the pen. */
const mostYears = 15;

/** "2021/22", "1942-45": two years, where the second number is no month. */
export function twoYears(tidy: string): string | null {
  const [, first = "", joint, second = ""] = /^(\d{4})([-/])(\d\d)[?~%]?$/.exec(tidy) ?? [];
  const isMonth = joint === "-" && Number(second) <= 12;
  const length = Number(second) - Number(first.slice(2));
  return length > 0 && length <= mostYears && !isMonth ? `${first}/${first.slice(0, 2)}${tidy.slice(5)}` : null;
}

/** "2024-25": a part of a year to EDTF, whose months go on with 21, and two years to everybody who writes of a period. */
export function isTwoYears(written: string): boolean {
  const [, year, next] = /^\d\d(\d\d)-(2[1-9]|3\d|4[01])[?~%]?$/.exec(written) ?? [];
  return year !== undefined && Number(year) + 1 === Number(next);
}

/** A text without its day of the week and its time of day, which no record needs: "Friday, 26 August 2022, 12:45". */
export function dayAlone(tidy: string): string {
  return tidy
    .replace(
      /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?),? (?=.*\d)/i,
      "",
    )
    .replace(/,? (?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?(?:[ap]\.?m\.?|uhr|uur|h))?$/i, "");
}

const decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

/** "late nineties", "the noughties" */
function decadeInWords(tidy: string): string | null {
  if (/^(?:the )?noughties$/i.test(tidy)) return "between 2000 and 2009";
  const [, before = "", word = ""] = /^(.*?)\b([a-z]+ies)$/i.exec(tidy) ?? [];
  const ten = decades.indexOf(word.toLowerCase());
  return ten < 0 ? null : `${before}19${ten + 2}0s`;
}

/** "all of 2020", "throughout 2020": from its first day to its last. */
function allOfYear(tidy: string): string | null {
  const [, year] =
    /^(?:all(?: of| through)?|(?:the )?(?:whole|entire)(?: of| year)?|throughout) (?:the year )?(\d{4})$/i.exec(tidy) ??
    [];
  return year === undefined ? null : `${year}-01-01/${year}-12-31`;
}

/** "shortly after 4 May 2021", "a few days before 2021" */
function besides(tidy: string): string | null {
  const [, bound, date] =
    /^(?:(?:shortly|just|soon|right|well|long|some time|(?:a |an |\w+ |a few |a couple of )?(?:days?|weeks?|months?|years?)) )(before|after) (.+)$/i.exec(
      tidy,
    ) ?? [];
  return bound === undefined ? null : `${bound.toLowerCase()} ${date}`;
}

/** "probably 2021", "2021 (?)" */
function doubted(tidy: string): string | null {
  const [, date] = /^(?:probably|possibly|perhaps|maybe|presumably|likely) (?:in |on )?(.+)$/i.exec(tidy) ?? [];
  const [, marked] = /^(.+?) ?\((?:\?|probably|possibly|perhaps|likely)\)$/i.exec(tidy) ?? [];
  return date === undefined && marked === undefined ? null : `${date ?? marked}?`;
}

const bounds: ReadonlyMap<string, string> = new Map([
  [">", "after"],
  ["<", "before"],
  [">=", "since"],
  ["≥", "since"],
  ["<=", "by"],
  ["≤", "by"],
  ["as early as", "since"],
  ["starting", "since"],
  ["not until", "since"],
  ["in or before", "by"],
  ["in or after", "since"],
]);

/** "> 2021", "2021+", "2021 or before" */
function bounded(tidy: string): string | null {
  for (const [sign, bound] of bounds) {
    const isSign = tidy.toLowerCase().startsWith(sign) && /^(?:\d| \S)/.test(tidy.slice(sign.length));
    if (isSign) return `${bound} ${tidy.slice(sign.length).trim()}`;
  }
  const [, from] = /^(.*\d)(?:\+| or after| and (?:later|after))$/i.exec(tidy) ?? [];
  if (from !== undefined) return `since ${from}`;
  const [, to] = /^(.*\d)(?: or before| and (?:earlier|before))$/i.exec(tidy) ?? [];
  return to === undefined ? null : `by ${to}`;
}

/** "2019 to present", "since 2019 until now" */
function* upToNow(tidy: string): Generator<string> {
  const [, start] =
    /^(?:from |since )?(.*\d) ?(?:-|to|until|till)? ?(?:the )?(?:present(?: day)?|today|now|date)$/i.exec(tidy) ?? [];
  if (start === undefined) return;
  yield `since ${start}, still going on`;
  yield `since ${start}`;
}

/** "the end of the year 2022", "year-end 2022", "end-2022" */
function ofYear(tidy: string): string {
  return tidy
    .replace(/\b(?:the )?year (?=\d{4}$)/i, "")
    .replace(/\b(?:year-end|end-?of-?year|end-) ?(?:of )?(?=\d{4}$)/i, "end of ")
    .replace(/\bstart-(?=\d{4}$)/i, "start of ");
}

/** "July 14-16, 2021", "between July 14 and 16, 2021" */
export function monthFirst(tidy: string): string | null {
  const days = /^(between |from )?([a-z]{3,9}\.?) (\d{1,2})( ?- ?| and | to | or )(\d{1,2}),? (\d{4})$/i.exec(tidy);
  if (days === null) return null;
  const [, before = "", month, first, joint = "", last, year] = days;
  return `${before}${first}${joint.includes("-") ? " to " : joint}${last} ${month} ${year}`;
}

/** "2021 July", "2021, July 14" */
function yearBehind(tidy: string): string | null {
  const [, year, rest] = /^(\d{4}),? ([a-z]{3,9}\.?(?: \d{1,2})?)$/i.exec(tidy) ?? [];
  return year === undefined ? null : `${rest}${/\d/.test(rest ?? "") ? "," : ""} ${year}`;
}
