import type { BoundArticle } from "../model/article.ts";
import { message } from "../model/message.ts";
import { originIds } from "../model/origin-names.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import type { WrittenArticle } from "../model/written.ts";
import { type ProblemPlace, problemAt } from "./problem-at.ts";
import type { SharedDate } from "./read-values.ts";
import type { Shared } from "./shared.ts";
import { nearest, undeclared, unknownName } from "./unknown.ts";

interface Binding {
  readonly article: BoundArticle;
  readonly problems: readonly Problem[];
}

/**
 * Binds the head of an article: its outlet, its origins, the article that it replaces, the day of its publication.
 *
 * @param known the ids of the story's articles
 */
export function bindArticle(written: WrittenArticle, shared: Shared, known: ReadonlySet<string>): Binding {
  const published = written.published === null ? null : shared.date(written.published);
  const { origins, areDeclared } = shared.origins(written.origins);
  const { editionOf } = written;
  const isInOrder =
    shared.outlets.has(written.outlet) &&
    areDeclared &&
    (published === null || published.date !== null) &&
    (editionOf === null || known.has(editionOf));
  return {
    article: {
      id: written.id,
      title: written.title,
      outlet: written.outlet,
      language: written.language,
      published: published?.date ?? null,
      url: written.url,
      origins,
      editionOf,
      text: written.text,
      note: written.note,
      story: shared.story.id,
      file: written.record.file,
      record: written.record,
    },
    problems: isInOrder ? [] : articleProblems(written, shared, published, known),
  };
}

/** All that is wrong with the head of an article, each at its place. */
function articleProblems(
  written: WrittenArticle,
  { story }: Shared,
  published: SharedDate | null,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const place = (key: string, ...rest: Pointer): ProblemPlace => ({
    story: story.id,
    claim: null,
    about: `${written.id}:${key}`,
    locate: () => locate(written.record, ["article", key, ...rest]),
  });
  const problems = [
    ...undeclared(written.outlet, "outlet", story.outlets, place("outlet")),
    ...written.origins.flatMap((origin, index) =>
      undeclared(origin, "origin", originIds(story), place("origins", index)),
    ),
    ...unreadableDate(published, place("published")),
  ];
  if (written.editionOf !== null && !known.has(written.editionOf)) {
    const suggestion = nearest(written.editionOf, [...known]);
    problems.push(unknownName(written.editionOf, "article", suggestion, place("edition-of")));
  }
  return problems;
}

/** A problem for a date that anchors others (`published`, `as-of`) and cannot be read; none where it can, or where there is none. */
export function unreadableDate(read: SharedDate | null, place: ProblemPlace): readonly Problem[] {
  if (read === null || read.problem === null) return [];
  return [
    problemAt(place, { rule: "schema", message: read.problem, suggestions: [message("suggest.date-first", {})] }),
  ];
}
