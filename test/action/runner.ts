import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { folderWith } from "../folders.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly "working-directory"?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));

export interface Ran {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Where a run of the action happens, and what GitHub would say about it. */
export interface Event {
  readonly workspace: string;
  /** What each expression of action.yml amounts to; what is not named is empty. */
  readonly expressions?: Readonly<Record<string, string>>;
  /** A folder with a `gh` of our own. */
  readonly gh: string;
}

/** Runs the steps of action.yml as the runner of GitHub Actions would; a failing step ends it, but for `!cancelled()`. */
export function runAction({ workspace, expressions = {}, gh }: Event): Ran {
  const temp = folderWith({ output: "", summary: "" });
  const said: Record<string, string> = { "github.action_path": root, ...inputDefaults(), ...expressions };
  let [code, log] = [0, ""];
  for (const step of action.runs.steps) {
    const skipped = code !== 0 && step.if?.includes("!cancelled()") !== true;
    if (step.run === undefined || skipped || isOff(step, said)) continue;
    const ended = runStep(step, said, workspace, temp, gh);
    log += ended.log;
    if (ended.code !== 0) code = ended.code;
    for (const [name, value] of Object.entries(outputsIn(temp))) said[`steps.check.outputs.${name}`] = value;
  }
  return { code, log, outputs: outputsIn(temp), summary: readFileSync(join(temp, "summary"), "utf8") };
}

function inputDefaults(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default ?? ""]),
  );
}

function isOff({ if: condition = "" }: Step, said: Readonly<Record<string, string>>): boolean {
  const needed = [...condition.matchAll(/(steps[\w.-]+) != ''/g)].some(([, name = ""]) => (said[name] ?? "") === "");
  const equal = [...condition.matchAll(/(inputs\.\w+) == '(\w+)'/g)].some(
    ([, name = "", value]) => said[name] !== value,
  );
  return needed || equal;
}

function runStep(step: Step, said: Readonly<Record<string, string>>, workspace: string, temp: string, gh: string) {
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, worth(value, said)]));
  const script = join(temp, "script.sh");
  writeFileSync(script, step.run ?? "");
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
    cwd: join(workspace, worth(step["working-directory"] ?? ".", said)),
    encoding: "utf8",
    env: {
      PATH: `${gh}:${process.env["PATH"]}`,
      HOME: temp,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "desk/claims",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(temp, "output"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      RUNNER_TEMP: temp,
      ...env,
    },
  });
  return { code: status ?? 1, log: stdout + stderr };
}

/** The worth of a text with expressions in it; of alternatives, the first that is not empty. */
function worth(text: string, said: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const found = expression.split(/\s*\|\|\s*/).map((name) => said[name] ?? "");
    return found.find((value) => value !== "") ?? "";
  });
}

function outputsIn(temp: string): Readonly<Record<string, string>> {
  const lines = readFileSync(join(temp, "output"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

export interface Comment {
  readonly id: number;
  readonly login: string;
  body: string;
}

/** A `gh` that keeps the comments of one pull request in a file, and writes down how it was called. */
export function fakeGh(comments: readonly Comment[] = [], refuse = false) {
  const folder = folderWith({ "comments.json": JSON.stringify(comments), "calls.txt": "" });
  const program = join(folder, "gh");
  writeFileSync(
    program,
    `#!/usr/bin/env bash\nexec node "${join(root, "test/action/fake-gh.mjs")}" "${folder}" "${refuse}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  return {
    folder,
    comments: (): readonly Comment[] => JSON.parse(readFileSync(join(folder, "comments.json"), "utf8")),
    calls: () =>
      readFileSync(join(folder, "calls.txt"), "utf8")
        .split("\n")
        .filter((line) => line !== ""),
  };
}

/** A folder with programs that only write down that they were called. */
export function fakePrograms(names: readonly string[]) {
  const folder = folderWith({ "calls.txt": "" });
  for (const name of names) {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\necho "${name} $*" >>"${join(folder, "calls.txt")}"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { folder, calls: () => readFileSync(join(folder, "calls.txt"), "utf8") };
}
