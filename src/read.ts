import type { InCommon } from "./load/in-common.ts";
import { readYaml } from "./load/read-yaml.ts";
import type { Configuration } from "./model/configuration.ts";
import type { Decision } from "./model/decision.ts";
import type { Problem } from "./model/problem.ts";
import type { FileRecord } from "./model/record.ts";
import type { Story } from "./model/story.ts";
import type { WrittenArticle } from "./model/written.ts";
import { articleProblems } from "./validate/article-problems.ts";
import { cutOffTexts } from "./validate/cut-off.ts";
import { normaliseArticle } from "./validate/normalise-article.ts";
import { normaliseConfig } from "./validate/normalise-config.ts";
import { normaliseDecisions } from "./validate/normalise-decisions.ts";
import { normaliseStory } from "./validate/normalise-story.ts";
import type { ShapeName, Shapes } from "./validate/shapes.ts";
import { validate } from "./validate/validate.ts";

/** Reads one article; those of one story may share what they have in common. Null where the file cannot be used; the problems say why. */
export async function readArticle(
  file: string,
  text: string,
  common?: InCommon,
): Promise<{ article: WrittenArticle | null; problems: readonly Problem[] }> {
  const { data, record, problems } = await readShape(file, text, "article", common);
  if (data === null) return { article: null, problems };
  const article = normaliseArticle(data, record);
  const found = [...articleProblems(article), ...cutOffTexts(file, text)];
  return { article: found.length > 0 ? null : article, problems: found };
}

/** Reads the vocabulary of a story; `id` is the story's id, its folder's name. */
export async function readStory(
  file: string,
  text: string,
  id: string,
): Promise<{ story: Story | null; problems: readonly Problem[] }> {
  const { data, record, problems } = await readShape(file, text, "story");
  return { story: data === null ? null : normaliseStory(data, id, record), problems };
}

/** Reads the decisions of a story; `record` is for places: a decision's stand under `["decisions", index]`. */
export async function readDecisions(
  file: string,
  text: string,
): Promise<{ decisions: readonly Decision[]; record: FileRecord | null; problems: readonly Problem[] }> {
  const { data, record, problems } = await readShape(file, text, "decisions");
  return { decisions: data === null ? [] : normaliseDecisions(data), record, problems };
}

/** Reads the desk's settings. */
export async function readConfig(
  file: string,
  text: string,
): Promise<{ configuration: Configuration | null; problems: readonly Problem[] }> {
  const { data, problems } = await readShape(file, text, "config");
  return { configuration: data === null ? null : normaliseConfig(data), problems };
}

type ShapeReading<Name extends ShapeName> =
  | { readonly data: Shapes[Name]; readonly record: FileRecord; readonly problems: readonly [] }
  | { readonly data: null; readonly record: null; readonly problems: readonly Problem[] };

async function readShape<Name extends ShapeName>(
  file: string,
  text: string,
  shape: Name,
  common?: InCommon,
): Promise<ShapeReading<Name>> {
  const { record, problems } = await readYaml(file, text, common);
  if (record === null) return { data: null, record: null, problems };
  const validated = await validate(record, shape);
  if (validated.data === null) return { data: null, record: null, problems: validated.problems };
  return { data: validated.data, record, problems: [] };
}
