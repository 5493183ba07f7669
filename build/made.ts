import { dirname, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { oneChunk } from "./one-chunk.ts";

/**
 * Turns `*.ts?made` into the texts that are that module's default export, by name: what can be found out while building
 * is found out there, and a run only reads the texts that it needs.
 */
export function made(): Plugin {
  const query = "?made";
  const prefix = "\0made:";
  return {
    name: "factlint-made",
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.endsWith(query) || importer === undefined) return null;
      return `${prefix}${resolve(dirname(importer), source.slice(0, -query.length))}.made`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const { code, files } = await bundled(id.slice(prefix.length, -".made".length));
      for (const file of files) this.addWatchFile(file);
      const { default: texts } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Made;
      return { code: `export default ${JSON.stringify(texts)};`, map: null };
    },
  };
}

interface Made {
  readonly default: Readonly<Record<string, string>>;
}

/** One module with all that the entry imports, and the files that it was put together from. */
async function bundled(entry: string): Promise<{ readonly code: string; readonly files: readonly string[] }> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      target: "node20",
      rollupOptions: { checks: { pluginTimings: false }, input: entry, output: { format: "esm" } },
    },
  });
  const { code, moduleIds } = oneChunk(built, entry);
  return { code, files: moduleIds };
}
