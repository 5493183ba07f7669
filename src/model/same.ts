/** Whether two values of plain data hold the same, part by part. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [parts, others] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  if (parts.length !== Object.keys(others).length) return false;
  return parts.every(([key, part]) => Object.hasOwn(others, key) && isSame(part, others[key]));
}
