/**
 * As many whole sections as fit a limit, then what `more` says of the rest. `room` is what the sections may take
 * together, `more` included; `size` measures a text.
 */
export function* within(
  sections: Iterable<string>,
  count: number,
  room: number,
  size: (text: string) => number,
  more: (left: number) => string,
): Iterable<string> {
  let left = count;
  let free = room - size(more(count));
  for (const section of sections) {
    const taken = size(section);
    if (taken > free) break;
    free -= taken;
    left -= 1;
    yield section;
  }
  if (left > 0) yield more(left);
}
