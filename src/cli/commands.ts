import { Command, Option } from "commander";
import { decisionOutcomes } from "../model/decision.ts";
import { failOns } from "../model/report.ts";
import { language, repeated, texts, today } from "./command-options.ts";
import type { ExitCode } from "./exit-code.ts";

/** How a command line tells how it ended, and prints its help. */
interface Hearer {
  ended(code: ExitCode): void;
  print(text: string): void;
}

/** Each command loads its own code only when it runs. */
export function commands(hearer: Hearer): Command {
  const program = new Command("factlint")
    .description(
      "Finds where news articles about one story cannot all be right, and says why and what would settle it.",
    )
    .version(FACTLINT_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => hearer.print(text),
      outputError: (text, write) => write(`factlint: ${text.replace(/^error: /, "")}`),
    })
    .showHelpAfterError("Run factlint --help to see what it can do.");
  for (const add of [addCheck, addExplain, addFingerprint, addDecide, addInit, addNew, addSuggest])
    add(program, hearer);
  return program;
}

function addCheck(program: Command, hearer: Hearer): void {
  program
    .command("check", { isDefault: true })
    .description("compare the claims under the paths and report where the sources cannot all be right")
    .argument("[paths...]", "stories, articles or folders (default: claims)")
    .addOption(
      repeated(
        "-f, --format <name[=file]>",
        "terminal, json, markdown, html, sarif, junit, code-quality, rdjson, github, summary or comment; repeatable",
        "terminal",
      ),
    )
    .option("--since <commit>", "compare with where the change left this commit, branch or tag")
    .addOption(new Option("--fail-on <level>", "from which findings on the run fails").choices(failOns))
    .addOption(language())
    .addOption(today())
    .addOption(texts())
    .option("-q, --quiet", "show errors only")
    .option("--show-decided", "show decided findings too, with the decisions")
    .option("-w, --watch", "check again whenever a file is saved, and say what has changed")
    .option(
      "--cache",
      "use and keep what was found out before, for the terminal or the JSON report alone (default: outside of CI)",
    )
    .option("--no-cache", "find everything out anew, and keep nothing")
    .option("--cache-folder <folder>", "where to keep it (default: the system's folder for such files)")
    .addOption(
      new Option(
        "--threads <count>",
        "how many threads check where one such report is asked for and nothing is kept (default: 2 from 1000 articles on)",
      ).choices(["1", "2"]),
    )
    .option("--print-config", "print every setting and where it comes from, and end")
    .action(async (paths: string[], options) => {
      const { checkCommand } = await import("./check-command.ts");
      hearer.ended(await checkCommand(paths, options));
    });
}

function addExplain(program: Command, hearer: Hearer): void {
  program
    .command("explain")
    .description("explain a finding, a rule, a claim or a question, or the verdict on two claims")
    .argument("<id>", "a finding, rule, claim or question; or the first of two claims")
    .argument("[other]", "the second claim")
    .addOption(repeated("-p, --path <path>", "where the claims are; repeatable", "claims"))
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
    .description("keep hashes of the articles' texts beside their story, for places where the texts may not be kept")
    .argument("[paths...]", "stories, articles or folders (default: claims)")
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
    .description("record an editor's decision on a finding, pinned to what it was made upon")
    .argument("[finding]", "the finding, as the report prints it")
    .addOption(new Option("--outcome <outcome>", "what was decided").choices(decisionOutcomes))
    .option("--accepted <claims...>", "the claims that were found right")
    .option("--reason <text>", "why, for someone who reads it in a year")
    .option("--by <person>", "who decided")
    .option("--settled-by <text>", "what settled it; for unresolved, what would")
    .option("--review-by <date>", "the day by which it is to be looked at again")
    .addOption(repeated("--from <file>", "record the decisions in a file (- for standard input); repeatable", "none"))
    .option("--pin", "pin the decisions that say nothing of what they were made upon")
    .option("--prune", "remove decisions on findings that are no more")
    .addOption(repeated("-p, --path <path>", "where the claims are; repeatable", "claims"))
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
    .description("start a desk, or accept what its claims contradict today")
    .argument("[story]", "the name of the story's folder", "my-story")
    .option("--accept-existing", "record today's errors and warnings as unresolved, so that only new ones count")
    .option("--reason <text>", "why they are accepted")
    .option("--by <person>", "who accepts them")
    .addOption(repeated("-p, --path <path>", "where the claims are; repeatable", "claims"))
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
    .description(
      "begin an article's record from its plain text: what it says of times, amounts and names, to make claims of",
    )
    .argument("<text>", "the article's plain text, in UTF-8")
    .requiredOption("-l, --language <tag>", "the language of the text, as nl")
    .option("--published <date>", "when it was published, as 2022-08-25, 2022-08 or 2022-08?")
    .option("--outlet <id>", "the outlet's id in the story")
    .option("-o, --output <file>", "where to write the record (default: standard output)")
    .option("--force", "replace the file if there is one")
    .action(async (file: string, options) => {
      const { newCommand } = await import("./new-command.ts");
      hearer.ended(await newCommand(file, options));
    });
}

function addSuggest(program: Command, hearer: Hearer): void {
  program
    .command("suggest")
    .description("list the questions on which an article is silent, with passages of its text that may answer them")
    .argument("[story]", "a story's id (default: all)")
    .addOption(repeated("-p, --path <path>", "where the claims are; repeatable", "claims"))
    .addOption(texts())
    .addOption(language())
    .action(async (story: string | undefined, options) => {
      const { suggestCommand } = await import("./suggest-command.ts");
      hearer.ended(await suggestCommand(story ?? null, options));
    });
}
