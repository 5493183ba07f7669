/** A sentence names no more claims than this. */
const mostNames = 10;

/** Claims by what follows the id of their article; of many, the first nine, and what `more` says of the others. */
export function claimNames(claims: readonly string[], more: (count: number) => string): readonly string[] {
  const names = claims.map((id) => id.slice(id.indexOf("#") + 1));
  if (names.length <= mostNames) return names;
  const shown = names.slice(0, mostNames - 1);
  return [...shown, more(names.length - shown.length)];
}
