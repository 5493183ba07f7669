import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import { terminalText } from "../report/terminal-text.ts";
import { type Silence, type Silent, silences } from "../silence.ts";
import { fitted } from "./columns.ts";
import type { ExitCode } from "./exit-code.ts";
import { print } from "./print.ts";
import { refusal } from "./refusal.ts";
import { tellUnusable } from "./tell.ts";
import { inputOf, openWorkspace } from "./workspace.ts";

interface SuggestOptions {
  readonly path: readonly string[];
  readonly texts?: readonly string[];
  readonly lang?: InterfaceLanguage;
}

/** `factlint suggest`: what an article may answer and its record does not say. */
export async function suggestCommand(story: string | null, options: SuggestOptions): Promise<ExitCode> {
  const workspace = await openWorkspace(options.path, options);
  const language = workspace.effective.language.value;
  const input = await inputOf(workspace);
  const stories = input.stories.map((each) => each.story.id);
  if (story !== null && !stories.includes(story)) {
    tellUnusable(input.problems, language);
    throw refusal(message("silence.unknown-story", { story, stories }), language);
  }
  const lines = silences(input, story).flatMap(linesOf);
  await print(
    fitted(lines.map(([depth, told]) => `${"  ".repeat(depth)}${terminalText(say(told, language))}\n`)),
    language,
  );
  return tellUnusable(input.problems, language);
}

type Told = readonly [depth: number, told: Message];

function linesOf({ article, hasText, questions }: Silence): readonly Told[] {
  const named = ({ question: { id, question } }: Silent, depth: number): Told => [
    depth,
    message("silence.question", { id, question }),
  ];
  const answered = questions.filter(({ answers }) => answers.length > 0);
  const rest = questions.filter(({ answers }) => answers.length === 0);
  const isRest = answered.length > 0;
  const without = hasText
    ? message("silence.no-passage", { questions: rest.length, isRest })
    : message("silence.no-text", {});
  return [
    [0, message("silence.article", { article, questions: questions.length })],
    ...answered.flatMap((silent): readonly Told[] => [
      named(silent, 1),
      ...silent.answers.map((answer): Told => [2, message("silence.passage", answer)]),
    ]),
    ...(rest.length === 0 ? [] : [[1, without] as const]),
    ...rest.map((silent) => named(silent, 2)),
  ];
}
