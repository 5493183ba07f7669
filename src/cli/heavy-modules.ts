/** What few runs use of Node, and takes time to load: milliseconds, most of it. */
const heavy: ReadonlySet<string> = new Set([
  "node:child_process",
  "node:crypto",
  "node:fs/promises",
  "node:os",
  "node:v8",
  "node:worker_threads",
  "node:zlib",
]);

/** A `require` that loads the heavy modules of Node only when something of them is used. They consist of plain functions. */
export function requireLate(require: (id: string) => unknown): (id: string) => unknown {
  return (id) => (heavy.has(id) ? late(() => require(id) as object) : require(id));
}

function late(load: () => object): object {
  let loaded: object | null = null;
  return new Proxy(
    {},
    {
      get(_, name) {
        loaded ??= load();
        return Reflect.get(loaded, name);
      },
    },
  );
}
