import type { Location } from "../model/location.ts";
import { wholeFile } from "../model/location.ts";
import type { Message } from "../model/message.ts";
import { message } from "../model/message.ts";
import { isName } from "../model/name.ts";
import { entryOf, type FilePlaces, topOf } from "../model/places.ts";
import type { Problem } from "../model/problem.ts";
import { locationOfNode } from "../model/record.ts";
import type { WrittenArticle } from "../model/written.ts";

/** What no schema can see of an article: that its file's name makes no id. */
export function articleProblems(article: WrittenArticle): readonly Problem[] {
  const problems: Problem[] = [];
  const { file } = article.record;
  if (!isName(article.id)) {
    problems.push(problem("id", message("schema.bad-file-name", { name: article.id }), wholeFile(file)));
  }
  return problems;
}

/**
 * Articles of one id: a problem on each but the first, in the order given. `files` has the file of every id that was met
 * before, and is told of the new ones.
 */
export function sameArticles(articles: readonly WrittenArticle[], files: Map<string, string>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, record } of articles) {
    const file = files.get(id);
    if (file === undefined) files.set(id, record.file);
    else problems.push(problem("id", message("schema.same-article", { article: id, file }), placeOfId(record)));
  }
  return problems;
}

/** Where a file gives its article an id; the whole file where its name does. */
function placeOfId(places: FilePlaces): Location {
  const article = entryOf(places, topOf(places), "article");
  const id = article === null ? null : entryOf(places, article, "id");
  return id === null ? wholeFile(places.file) : locationOfNode(places, id);
}

function problem(about: string, what: Message, location: Location): Problem {
  return {
    rule: "schema",
    about,
    story: null,
    claim: null,
    message: what,
    suggestions: [],
    locations: [location],
    fatal: true,
  };
}
