import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

/** Compiles `*.schema.json?validator` into a function while bundling, so that no run pays for ajv's compiler. */
function validators(): Plugin {
  const suffix = ".schema.json?validator";
  return {
    name: "factlint-validators",
    enforce: "pre",
    load(id) {
      if (!id.endsWith(suffix)) return null;
      const schema: unknown = JSON.parse(readFileSync(id.slice(0, -"?validator".length), "utf8"));
      const ajv = new Ajv({
        strict: true,
        allErrors: true,
        verbose: true,
        discriminator: true,
        allowUnionTypes: true,
        coerceTypes: true,
        code: { source: true, esm: true, lines: true },
      });
      ajv.addVocabulary(["x-hint"]);
      const compile = standalone as unknown as (ajv: Ajv, validate: unknown) => string;
      return { code: asModule(compile(ajv, ajv.compile(schema as object))), map: null };
    },
  };
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
