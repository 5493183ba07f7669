import { build, type Plugin } from "vite";
import { byQuery } from "./by-query.ts";
import { oneChunk } from "./one-chunk.ts";

/**
 * Turns `*.ts?made` into the texts that are that module's default export, by name: what can be found out while building
 * is found out there, and a run only reads the texts that it needs.
 */
export function made(): Plugin {
  return byQuery("made", async function (entry) {
    const { code, files } = await bundled(entry);
    for (const file of files) this.addWatchFile(file);
    const { default: texts } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Made;
    return `export default ${JSON.stringify(texts)};`;
  });
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
