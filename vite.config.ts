import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { buildOf } from "./build/build-of.ts";
import { inlined } from "./build/inlined.ts";
import { made } from "./build/made.ts";
import { program } from "./build/program.ts";
import { validators } from "./build/validators.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

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
    globalSetup: ["test/own-folder.ts"],
    setupFiles: ["test/seed.ts"],
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // A machine under load draws its first frame late: one second, as by default, is too short for what a page comes to show.
    expect: { poll: { timeout: 20_000 } },
    passWithNoTests: false,
  },
});
