import type { Article } from "../model/article.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import type { Story, WrittenDate } from "../model/story.ts";
import type { WrittenArticle } from "../model/written.ts";
import { readDate } from "../values/date.ts";
import { type NamePlace, nearest, undeclared, unknownName } from "./unknown.ts";

/** Binds the head of an article: its outlet, its origins, the article that it replaces, the day of its publication. */
export function bindArticle(
  written: WrittenArticle,
  story: Story,
  known: ReadonlySet<string>,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const place = (key: string, ...rest: Pointer): NamePlace => ({
    story: story.id,
    claim: null,
    about: `${written.id}:${key}`,
    locate: () => locate(written.record, ["article", key, ...rest]),
  });
  const published = readWrittenDate(written.published, story, place("published"));
  const problems = [
    ...undeclared(written.outlet, "outlet", story.outlets, place("outlet")),
    ...written.origins.flatMap((origin, index) => undeclared(origin, "origin", story.origins, place("origins", index))),
    ...published.problems,
  ];
  if (written.editionOf !== null && !known.has(written.editionOf)) {
    const suggestion = nearest(written.editionOf, [...known]);
    problems.push(unknownName(written.editionOf, "article", suggestion, place("edition-of")));
  }
  const { claims: _, about: __, record, ...head } = written;
  return {
    article: { ...head, story: story.id, file: record.file, published: published.date, record },
    problems,
  };
}

/** Reads a date that anchors others (`published`, `as-of`); one that cannot be read is a problem at its place. */
export function readWrittenDate(
  written: string | null,
  story: Story,
  place: NamePlace,
): { readonly date: WrittenDate | null; readonly problems: readonly Problem[] } {
  if (written === null) return { date: null, problems: [] };
  const reading = readDate(written, story.seasons);
  if (reading.ok) return { date: { written, spans: reading.spans, doubt: reading.doubt }, problems: [] };
  const problem: Problem = {
    rule: "schema",
    about: place.about,
    story: place.story,
    claim: place.claim,
    message: message("value.unreadable", { kind: "date", written, nearest: reading.nearest }),
    suggestions: [],
    locations: [place.locate()],
    fatal: false,
  };
  return { date: null, problems: [problem] };
}
