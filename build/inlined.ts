import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { build, type Plugin } from "vite";
import { byQuery } from "./by-query.ts";
import { oneChunk } from "./one-chunk.ts";

/**
 * Turns `*?inlined` (a style sheet, or the entry of a script for the browser) into one small text and its hash. A page
 * with a strict content security policy names that hash, and nothing but that text applies.
 */
export function inlined(): Plugin {
  return byQuery("inlined", async function (file) {
    this.addWatchFile(file);
    const code = file.endsWith(".css") ? smallStyle(readFileSync(file, "utf8")) : await browserScript(file);
    if (/<\/(?:script|style)|<!--/i.test(code)) throw new Error(`${file} has markup in it that would end its element.`);
    const hash = `sha256-${createHash("sha256").update(code).digest("base64")}`;
    return `export const code = ${JSON.stringify(code)};\nexport const hash = ${JSON.stringify(hash)};`;
  });
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
  return oneChunk(built, entry).code.trim();
}
