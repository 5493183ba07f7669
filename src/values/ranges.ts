/** The first and the last of consecutive whole numbers, such as days or the places of positions; both included. */
export type Range = readonly [first: number, last: number];

/** The numbers of both. Ranges are given, and come back, ascending and without overlaps. */
export function intersect(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  const common: Range[] = [];
  for (let i = 0, j = 0; ; ) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return common;
    const first = Math.max(left[0], right[0]);
    const last = Math.min(left[1], right[1]);
    if (first <= last) common.push([first, last]);
    if (left[1] < right[1]) i++;
    else j++;
  }
}

/** Whether there are numbers in both. */
export function haveCommon(a: readonly Range[], b: readonly Range[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [first, last] = a[i] as Range;
    const [otherFirst, otherLast] = b[j] as Range;
    if (first <= otherLast && otherFirst <= last) return true;
    if (last < otherLast) i++;
    else j++;
  }
  return false;
}

/** Ascending numbers as ranges. */
export function asRanges(numbers: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const number of numbers) joinRange(ranges, number, number);
  return ranges;
}

/** Adds a range to ascending ones, joined with the last where they touch; an empty one adds nothing. */
export function joinRange(ranges: Range[], first: number, last: number): void {
  const previous = ranges.at(-1);
  if (last < first) return;
  if (previous !== undefined && previous[1] + 1 >= first) ranges[ranges.length - 1] = [previous[0], last];
  else ranges.push([first, last]);
}
