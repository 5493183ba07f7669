import { dirname, resolve } from "node:path";
import type { Plugin } from "vite";

type Load = Extract<NonNullable<Plugin["load"]>, (...args: never[]) => unknown>;
type Context = ThisParameterType<Load>;

/**
 * Makes a module of a file that is imported with `?name` behind its path, before anybody else sees it.
 *
 * @param load makes the module's code of the file's path, as a method of Vite's plugin context
 */
export function byQuery(name: string, load: (this: Context, file: string) => Promise<string>): Plugin {
  const query = `?${name}`;
  const prefix = `\0${name}:`;
  return {
    name: `factlint-${name}`,
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.endsWith(query) || importer === undefined) return null;
      return `${prefix}${resolve(dirname(importer), source.slice(0, -query.length))}.${name}`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      return { code: await load.call(this, id.slice(prefix.length, -name.length - 1)), map: null };
    },
  };
}
