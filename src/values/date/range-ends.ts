import { monthFirst } from "./rewritten.ts";

/** What stands between the ends of a range, as people write it. */
const joints = [" to ", " and ", " until ", " till ", "...", "..", " - ", "-", "/"] as const;

/** A range as people write it: "between 2019 and 2022", "16-14 July 2021", "2024..2020". */
interface Ends {
  /** "between ", "about ", or nothing. */
  readonly before: string;
  readonly first: string;
  readonly joint: (typeof joints)[number];
  readonly last: string;
}

/** A range with other words between its ends than a record has: "2020..2024", "2019-2022", "since 2020 until 2024". */
export function* rejoined(tidy: string): Generator<string> {
  for (const ends of endsOf(tidy)) if (ends.joint !== "/") yield joined(ends, ends.first, ends.last);
}

/** "May to March 2024" began in the year before. */
export function* acrossTheYear(tidy: string): Generator<string> {
  for (const ends of endsOf(tidy)) {
    const { rest, head } = shared(ends.last);
    const isAcross =
      ends.joint !== "/" && /^[a-z]+$/i.test(ends.first) && /^[a-z]+$/i.test(head) && /^ \d{4}$/.test(rest);
    if (isAcross) yield joined(ends, `${ends.first} ${Number(rest) - 1}`, ends.last);
  }
}

/** A range the other way round: "2024/2020", "between 2022 and 2019", "16 to 14 July 2021". */
export function* turnedAbout(tidy: string): Generator<string> {
  for (const ends of endsOf(monthFirst(tidy) ?? tidy)) {
    yield joined(ends, ends.last, ends.first);
    const { rest, head } = shared(ends.last);
    if (rest !== "" && ends.joint !== "/") yield joined(ends, head, `${ends.first}${rest}`);
  }
}

/** A set with ranges the other way round: "[2024..2020]", "{2019, 2024-05..2024-03}"; null where it has none. */
export function turnedSet(tidy: string): string | null {
  const [, open = "", items = "", close = ""] = /^([[{])(.*)([\]}])$/.exec(tidy) ?? [];
  const turned = items.replace(/([^,\s]+?)\.\.([^,\s]+)/g, (range, first: string, last: string) =>
    isEdtf(first) && isEdtf(last) && last < first ? `${last}..${first}` : range,
  );
  return turned === items ? null : `${open}${turned.replaceAll(" ", "")}${close}`;
}

function* endsOf(tidy: string): Generator<Ends> {
  const [, opening = "", range = ""] = /^((?:(?:between|from|since|starting|about|circa) )?)(.*)$/is.exec(tidy) ?? [];
  const before = opening.toLowerCase();
  for (const joint of joints) {
    const [first = "", last = "", ...more] = range.split(joint).map((end) => end.trim());
    // "2021 and 2022" may be two days, and no range.
    const isRange = joint !== " and " || before === "between ";
    if (isRange && first !== "" && last !== "" && more.length === 0) yield { before, first, joint, last };
  }
}

/** What both ends may share stands behind the last: the month and year of "14 July 2021". */
function shared(last: string): { readonly head: string; readonly rest: string } {
  const [, head = "", rest = ""] = /^(\S+)( .+)$/.exec(last) ?? [];
  return { head, rest };
}

function joined({ before, joint }: Ends, first: string, last: string): string {
  if (before === "between " && joint === " and ") return `between ${first} and ${last}`;
  if (joint === "/" || (before === "" && isEdtf(first) && isEdtf(last) && !/[a-z]/.test(joint)))
    return `${first}/${last}`;
  const opening = before === "since " || before === "starting " ? "from " : before;
  return `${opening}${first} to ${last}`;
}

/** In digits, with a year of four of them. */
function isEdtf(end: string): boolean {
  return /^-?[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(end);
}
