import type { Article } from "../model/article.ts";
import type { Story } from "../model/story.ts";
import { jsonText } from "./json-text.ts";
import type { LookUp } from "./look-up.ts";

/** A story with its articles as one line of the JSON report. */
export function storyLine({ id, name }: Story, articles: readonly Article[], look: LookUp): string {
  return jsonText({
    id,
    name,
    articles: articles.map((article) => ({
      id: article.id,
      title: article.title,
      outlet: article.outlet,
      outletName: look.outletName(article),
      language: article.language,
      published: article.published?.written ?? null,
      url: article.url,
      editionOf: article.editionOf,
      file: article.file,
    })),
  });
}
