import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Plugin } from "vite";
import { pattern } from "../src/model/pattern.ts";
import { apart, type Schema } from "./apart.ts";
import { requiredMarked } from "./required-marked.ts";
import { withoutErrors } from "./without-errors.ts";

/**
 * Turns `*.schema.json?fits` into the function that says whether data fits the schema, and `*.schema.json?departures` into
 * the one that names every place where it does not, so that no run pays for ajv's compiler. Their modules bear other names
 * than the schema, or Vite would read them as JSON.
 */
export function validators(): Plugin {
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
      const schema = JSON.parse(readFileSync(file, "utf8")) as Schema;
      return { code: validatorCode(schema, id.endsWith(".departures")), map: null };
    },
  };
}

/** The source of a module whose default export checks data against a schema: all of it, or up to the first departure. */
function validatorCode(schema: Schema, all: boolean): string {
  const ajv = new Ajv({
    strict: true,
    allErrors: all,
    verbose: all,
    messages: false,
    // The schemas ask whether a text is empty, or far too long: for that, units do as well as characters, and cost nothing to count.
    unicode: false,
    logger: false,
    discriminator: true,
    allowUnionTypes: true,
    inlineRefs: all,
    code: { source: true, esm: true, lines: true, regExp: patterns },
  });
  ajv.addVocabulary(["x-accepts", "x-required"]);
  const compile = standalone as unknown as (ajv: Ajv, validate: unknown) => string;
  const code = compile(ajv, ajv.compile(all ? requiredMarked(schema) : apart(schema)));
  return asModule(all ? code : withoutErrors(code));
}

/** Makes the expressions of schemas, here and in the code of validators. ajv tells them apart by their text. */
const patterns = Object.assign(
  (source: string, flags: string) => ({ ...pattern(source, flags), toString: () => `/${source}/${flags}` }),
  { code: `require(${JSON.stringify(fileURLToPath(new URL("../src/model/pattern.ts", import.meta.url)))}).pattern` },
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
