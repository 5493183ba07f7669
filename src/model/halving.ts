/**
 * The first of so many places at which something holds that, once it does, holds at all that follow; found by halves, and
 * `count` where it holds at none.
 */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
