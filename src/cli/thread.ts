import { join } from "node:path";
import type { checkInThread } from "./command-line.ts";
import { openProgram } from "./compiled.ts";
import { tuneEngine } from "./engine.ts";
import { requireLate } from "./heavy-modules.ts";

interface CommandLine {
  readonly checkInThread: typeof checkInThread;
}

const { exported } = openProgram<CommandLine>(join(__dirname, FACTLINT_PROGRAM), requireLate(require));
tuneEngine("two");
// What is thrown reaches the thread that started this one.
void exported.checkInThread();
