import type { InterfaceLanguage } from "../messages/catalogue.ts";
import { say } from "../messages/say.ts";
import { type Message, message } from "../model/message.ts";
import { terminalText } from "../report/terminal-text.ts";
import { type Silence, silences } from "../silence.ts";
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
  if (story !== null && !stories.includes(story))
    throw refusal(message("silence.unknown-story", { story, stories }), language);
  const lines = silences(input, story).flatMap(linesOf);
  await print(
    lines.map(([depth, told]) => `${"  ".repeat(depth)}${terminalText(say(told, language))}\n`),
    language,
  );
  return tellUnusable(input.problems, language);
}

function linesOf({ article, questions }: Silence): readonly (readonly [depth: number, told: Message])[] {
  const answered = questions.filter(({ answers }) => answers.length > 0);
  const rest = questions.length - answered.length;
  return [
    [0, message("silence.article", { article, questions: questions.length })],
    ...answered.flatMap(({ question, answers }): (readonly [number, Message])[] => [
      [1, message("silence.question", { id: question.id, question: question.question })],
      ...answers.map((answer): readonly [number, Message] => [2, message("silence.passage", answer)]),
    ]),
    ...(rest === 0 ? [] : [[1, message("silence.no-passage", { questions: rest })] as const]),
  ];
}
