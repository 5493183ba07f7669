#!/usr/bin/env node
import { join } from "node:path";
import { inspect } from "node:util";
import type { runCommandLine } from "./command-line.ts";
import { openProgram } from "./compiled.ts";
import { asUsual, tuneEngine } from "./engine.ts";
import { exitCodes } from "./exit-code.ts";
import { requireLate } from "./heavy-modules.ts";
import { makeStreamsAsUsual, unwritten } from "./standard-streams.ts";

interface CommandLine {
  readonly runCommandLine: typeof runCommandLine;
}

makeStreamsAsUsual();

run().catch((error: unknown) => {
  // Node would end with 1, which means findings. No message of the catalogues: they are in the program.
  process.exitCode = exitCodes.fault;
  process.stderr.write(`factlint cannot run as it is installed; installing it anew may help.\n${inspect(error)}\n`);
});

async function run(): Promise<void> {
  const path = join(__dirname, FACTLINT_PROGRAM);
  const { exported, keepCompiled } = openProgram<CommandLine>(
    path,
    requireLate((id) => asUsual(() => require(id))),
  );
  // Where the same is checked again and again, optimising pays off.
  if (!process.argv.some((argument) => argument === "--watch" || /^-[a-z]*w$/.test(argument))) tuneEngine("one");
  const { code, command } = await exported.runCommandLine(process.argv.slice(2));
  process.exitCode = code;
  // What a check has compiled serves most runs; what `--help` has compiled serves none.
  if (command === "check") asUsual(keepCompiled);
  endAtOnce();
}

/** Ends without the tidying of memory that the system does anyhow, if all that was written has left. */
function endAtOnce(): void {
  if (unwritten() === 0) process.exit();
}
