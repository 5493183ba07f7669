import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type AnySchema } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin, type UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { apart, type Schema } from "./build/apart.ts";
import { buildOf } from "./build/build-of.ts";
import { made } from "./build/made.ts";
import { program } from "./build/program.ts";
import { withoutErrors } from "./build/without-errors.ts";
import { pattern } from "./src/model/pattern.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

/**
 * Turns `*.schema.json?fits` into the function that says whether data fits the schema, and `*.schema.json?departures` into
 * the one that names every place where it does not, so that no run pays for ajv's compiler. Their modules bear other names
 * than the schema, or Vite would read them as JSON.
 */
function validators(): Plugin {
  const query = /\.schema\.json\?(fits|departures)$/;
  const prefix = "\0validator:";
  return {
    name: "factlint-validators",
    enforce: "pre",
    resolveId(source, importer) {
      const sort = query.exec(source)?.[1];
      if (sort === undefined || importer === undefined) return null;
      return `${prefix}${resolve(dirname(importer), source.replace(/\.json\?\w+$/, ""))}.${sort}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = `${id.slice(prefix.length).replace(/\.\w+$/, "")}.json`;
      this.addWatchFile(file);
      const schema = JSON.parse(readFileSync(file, "utf8")) as AnySchema;
      return { code: validatorCode(schema, id.endsWith(".departures")), map: null };
    },
  };
}

/** The source of a module whose default export checks data against a schema: all of it, or up to the first departure. */
function validatorCode(schema: AnySchema, all: boolean): string {
  const ajv = new Ajv({
    strict: true,
    allErrors: all,
    verbose: all,
    messages: false,
    // The schemas only ask whether a text is empty: for that, units do as well as characters, and cost nothing to count.
    unicode: false,
    logger: false,
    discriminator: true,
    allowUnionTypes: true,
    inlineRefs: all,
    code: { source: true, esm: true, lines: true, regExp: patterns },
  });
  ajv.addVocabulary(["x-accepts"]);
  const compile = standalone as unknown as (ajv: Ajv, validate: unknown) => string;
  const code = compile(ajv, ajv.compile(all ? schema : apart(schema as Schema)));
  return asModule(all ? code : withoutErrors(code));
}

/** Makes the expressions of schemas, here and in the code of validators. ajv tells them apart by their text. */
const patterns = Object.assign(
  (source: string, flags: string) => ({ ...pattern(source, flags), toString: () => `/${source}/${flags}` }),
  { code: `require(${JSON.stringify(fileURLToPath(new URL("src/model/pattern.ts", import.meta.url)))}).pattern` },
);

/** ajv's ESM output still calls `require` for its runtime; a bundler needs imports. */
function asModule(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)(\.default)?/g, (_, path: string, member: string | undefined) => {
    const name = `runtime${imports.length}`;
    imports.push(`import * as ${name} from ${JSON.stringify(path.endsWith(".ts") ? path : `${path}.js`)};`);
    if (path.endsWith(".ts")) return name;
    return member === undefined ? `(${name}.default ?? ${name})` : `(${name}.default?.default ?? ${name}.default)`;
  });
  return `${imports.join("\n")}\n${body}`;
}

/**
 * Turns `*?inlined` (a style sheet, or the entry of a script for the browser) into one small text and its hash. A page
 * with a strict content security policy names that hash, and nothing but that text applies.
 */
function inlined(): Plugin {
  const query = "?inlined";
  const prefix = "\0inlined:";
  return {
    name: "factlint-inlined",
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.endsWith(query) || importer === undefined) return null;
      return `${prefix}${resolve(dirname(importer), source.slice(0, -query.length))}.inlined`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -".inlined".length);
      this.addWatchFile(file);
      const code = file.endsWith(".css") ? smallStyle(readFileSync(file, "utf8")) : await browserScript(file);
      if (/<\/(?:script|style)|<!--/i.test(code))
        throw new Error(`${file} has markup in it that would end its element.`);
      const hash = `sha256-${createHash("sha256").update(code).digest("base64")}`;
      return {
        code: `export const code = ${JSON.stringify(code)};\nexport const hash = ${JSON.stringify(hash)};`,
        map: null,
      };
    },
  };
}

function smallStyle(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};]) ?/g, "$1")
    .trim();
}

/** One script with all that it imports, for browsers of the last two years. */
async function browserScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: {
        checks: { pluginTimings: false },
        input: entry,
        output: { format: "iife" },
      },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]).flatMap((made) => ("output" in made ? made.output : []));
  if (output?.type !== "chunk") throw new Error(`${entry} gave no script.`);
  return output.code.trim();
}

/** What the library and the program share. */
const bundle: UserConfig = {
  define: {
    FACTLINT_VERSION: JSON.stringify(version),
    FACTLINT_BUILD: JSON.stringify(buildOf(fileURLToPath(new URL(".", import.meta.url)))),
  },
  plugins: [validators(), inlined(), made()],
  build: { ssr: true, target: "node20", outDir: "dist", sourcemap: false, minify: false },
  ssr: { noExternal: true },
};

export default defineConfig({
  ...bundle,
  plugins: [bundle.plugins, program(bundle)],
  build: {
    ...bundle.build,
    emptyOutDir: true,
    rollupOptions: {
      checks: { pluginTimings: false },
      input: { index: "src/index.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
  test: {
    maxWorkers: "100%",
    // What the rooms keep in memory changes no result: loading them anew for every file took longer than many tests.
    isolate: false,
    setupFiles: ["test/seed.ts"],
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
