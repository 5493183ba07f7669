import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Ajv, type AnySchema } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

/**
 * Turns `*.schema.json?validator` into the function that checks the schema, so that no run pays for ajv's compiler.
 * Its module bears another name than the schema, or Vite would read it as JSON.
 */
function validators(): Plugin {
  const query = ".schema.json?validator";
  const prefix = "\0validator:";
  return {
    name: "factlint-validators",
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.endsWith(query) || importer === undefined) return null;
      return prefix + resolve(dirname(importer), source.slice(0, -".json?validator".length));
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = `${id.slice(prefix.length)}.json`;
      this.addWatchFile(file);
      return { code: validatorCode(JSON.parse(readFileSync(file, "utf8"))), map: null };
    },
  };
}

/** The source of a module whose default export checks data against a schema. */
function validatorCode(schema: AnySchema): string {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    verbose: true,
    discriminator: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(["x-accepts"]);
  const compile = standalone as unknown as (ajv: Ajv, validate: unknown) => string;
  return asModule(compile(ajv, ajv.compile(schema)));
}

/** ajv's ESM output still calls `require` for its runtime; a bundler needs imports. */
function asModule(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)(\.default)?/g, (_, path: string, member: string | undefined) => {
    const name = `runtime${imports.length}`;
    imports.push(`import * as ${name} from ${JSON.stringify(`${path}.js`)};`);
    return member === undefined ? `(${name}.default ?? ${name})` : `(${name}.default?.default ?? ${name}.default)`;
  });
  return `${imports.join("\n")}\n${body}`;
}

export default defineConfig({
  define: { FACTLINT_VERSION: JSON.stringify(version) },
  plugins: [validators()],
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: false,
    minify: false,
    rollupOptions: {
      input: { factlint: "src/cli/factlint.ts", index: "src/index.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
  ssr: { noExternal: true },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, passWithNoTests: false },
});
