import { type Command, Option } from "commander";
import { decisionOutcomes } from "../model/decision.ts";
import { failOns } from "../model/report.ts";
import { CommandOfCall, refuseForCommand } from "./call.ts";
import { about, language, path, repeated, texts, today } from "./command-options.ts";
import type { ExitCode } from "./exit-code.ts";

/** How a command line tells how it ended, and prints its version. */
interface Hearer {
  ended(code: ExitCode): void;
  print(text: string): void;
}

/** Each command loads its own code only when it runs, and what the help says of it only when help is asked for. */
export function commands(hearer: Hearer): Command {
  const program = new CommandOfCall("factlint")
    .description(about("factlint"))
    .version(FACTLINT_VERSION, "-V, --version", about("version"))
    .helpOption("-h, --help", about("help"))
    .helpCommand("help [command]", about("help-command"))
    .exitOverride()
    .configureOutput({ writeOut: (text) => hearer.print(text) });
  for (const add of [addCheck, addExplain, addFingerprint, addDecide, addInit, addNew, addSuggest])
    add(program, hearer);
  return program;
}

function addCheck(program: Command, hearer: Hearer): void {
  program
    .command("check", { isDefault: true })
    .description(about("check"))
    .argument("[paths...]", about("paths"))
    .addOption(repeated("-f, --format <name[=file]>", "check.format"))
    .option("--since <commit>", about("check.since"))
    .addOption(new Option("--fail-on <level>", about("check.fail-on")).choices(failOns))
    .addOption(language())
    .addOption(today())
    .addOption(texts())
    .option("-q, --quiet", about("check.quiet"))
    .option("--show-decided", about("check.show-decided"))
    .option("-w, --watch", about("check.watch"))
    .option("--cache", about("check.cache"))
    .option("--no-cache", about("check.no-cache"))
    .option("--cache-folder <folder>", about("check.cache-folder"))
    .addOption(new Option("--threads <count>", about("check.threads")).choices(["1", "2"]))
    .option("--print-config", about("check.print-config"))
    .action(async (paths: string[], options, command: Command) => {
      refuseForCommand(program, paths, command);
      const { checkCommand } = await import("./check-command.ts");
      hearer.ended(await checkCommand(paths, options));
    });
}

function addExplain(program: Command, hearer: Hearer): void {
  program
    .command("explain")
    .description(about("explain"))
    .argument("<id>", about("explain.id"))
    .argument("[other]", about("explain.other"))
    .addOption(path())
    .addOption(language())
    .addOption(today())
    .action(async (id: string, other: string | undefined, options) => {
      const { explainCommand } = await import("./explain-command.ts");
      hearer.ended(await explainCommand(other === undefined ? [id] : [id, other], options));
    });
}

function addFingerprint(program: Command, hearer: Hearer): void {
  program
    .command("fingerprint")
    .description(about("fingerprint"))
    .argument("[paths...]", about("paths"))
    .addOption(texts())
    .addOption(language())
    .action(async (paths: string[], options) => {
      const { fingerprintCommand } = await import("./fingerprint-command.ts");
      hearer.ended(await fingerprintCommand(paths, options));
    });
}

function addDecide(program: Command, hearer: Hearer): void {
  program
    .command("decide")
    .description(about("decide"))
    .argument("[finding]", about("decide.finding"))
    .addOption(new Option("--outcome <outcome>", about("decide.outcome")).choices(decisionOutcomes))
    .option("--accepted <claims...>", about("decide.accepted"))
    .option("--reason <text>", about("decide.reason"))
    .option("--by <person>", about("decide.by"))
    .option("--settled-by <text>", about("decide.settled-by"))
    .option("--review-by <date>", about("decide.review-by"))
    .addOption(repeated("--from <file>", "decide.from"))
    .option("--pin", about("decide.pin"))
    .option("--prune", about("decide.prune"))
    .addOption(path())
    .addOption(today())
    .addOption(language())
    .action(async (finding: string | undefined, options) => {
      const { decideCommand } = await import("./decide-command.ts");
      hearer.ended(await decideCommand(finding ?? null, options));
    });
}

function addInit(program: Command, hearer: Hearer): void {
  program
    .command("init")
    .description(about("init"))
    .argument("[story]", about("init.story"), "my-story")
    .option("--accept-existing", about("init.accept-existing"))
    .option("--reason <text>", about("init.reason"))
    .option("--by <person>", about("init.by"))
    .addOption(path())
    .addOption(today())
    .addOption(language())
    .action(async (story: string, options) => {
      const { initCommand } = await import("./init-command.ts");
      hearer.ended(await initCommand(story, options));
    });
}

function addNew(program: Command, hearer: Hearer): void {
  program
    .command("new")
    .description(about("new"))
    .argument("<text>", about("new.text"))
    .requiredOption("-l, --language <tag>", about("new.language"))
    .option("--published <date>", about("new.published"))
    .option("--outlet <id>", about("new.outlet"))
    .option("-o, --output <file>", about("new.output"))
    .option("--force", about("new.force"))
    .action(async (file: string, options) => {
      const { newCommand } = await import("./new-command.ts");
      hearer.ended(await newCommand(file, options));
    });
}

function addSuggest(program: Command, hearer: Hearer): void {
  program
    .command("suggest")
    .description(about("suggest"))
    .argument("[story]", about("suggest.story"))
    .addOption(path())
    .addOption(texts())
    .addOption(language())
    .action(async (story: string | undefined, options) => {
      const { suggestCommand } = await import("./suggest-command.ts");
      hearer.ended(await suggestCommand(story ?? null, options));
    });
}
