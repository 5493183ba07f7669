/** Ends a `switch` over a closed union. It throws only if a member was added and a caller forgotten: a fault of factlint. */
export function assertNever(value: never): never {
  throw new Error(`factlint met a value that its types rule out: ${JSON.stringify(value)}`);
}
