import { writtenDays } from "./evidence/days/written-days.ts";
import { namesSeason } from "./evidence/days/written-season.ts";
import { quotedWords, readQuote } from "./evidence/read-quote.ts";
import { referenceOf } from "./evidence/reference.ts";
import type { BoundArticle, Status } from "./model/article.ts";
import { message } from "./model/message.ts";
import type { Problem } from "./model/problem.ts";
import type { StoryInput } from "./read-folder.ts";
import { claimPart } from "./resolve/claim-id.ts";
import type { Resolved } from "./resolve/resolve.ts";

/**
 * Problems that say which date a desk means by one that counts from the day of the article ("last Sunday") or has no year
 * ("4 May"), where the day of the article tells. It is only ever a suggestion: the desk says so in its record.
 */
export function withDatesMeant({ problems, articles, story }: Resolved, input: StoryInput): readonly Problem[] {
  return problems.map((problem) => {
    const { message: told, claim } = problem;
    if (claim === null || (told.id !== "date.relative" && told.id !== "date.no-year")) return problem;
    const article = articles.find(({ id }) => claim.startsWith(`${id}#`));
    const days = article === undefined ? null : daysMeant(told.args.written, article, statusOf(claim, input), story);
    if (days === null) return problem;
    const { written } = told.args;
    if (told.id === "date.relative")
      return { ...problem, message: message("date.relative", { written, nearest: days }) };
    const year = /^\d{4}/.exec(days)?.[0];
    const example = year === undefined ? told.args.example : `${written} ${year}`;
    return { ...problem, message: message("date.no-year", { written, example }) };
  });
}

function statusOf(claim: string, { articles }: StoryInput) {
  const [article = "", part = ""] = [claim.slice(0, claim.indexOf("#")), claim.slice(claim.indexOf("#") + 1)];
  const claims = articles.find(({ id }) => id === article)?.claims ?? [];
  return claims.find((one) => claimPart(one) === part)?.status ?? "fact";
}

/** "the 18th", in any language: that nearest to the article. */
function dayMeant(day: string, article: BoundArticle, status: Status, story: Resolved["story"]): string | null {
  const [days] = readQuote(`on the ${day}th`, "en", referenceOf({ status }, article, story))?.days ?? [];
  return days === undefined ? null : writtenDays(days.spans, days.lasts, null);
}

/** What the words say when they are read from the day of the article; null where some of them are left over. */
function daysMeant(written: string, article: BoundArticle, status: Status, story: Resolved["story"]): string | null {
  if (article.published === null) return null;
  const [, date = "", part = ""] = /^(.+?)( night| morning| afternoon| evening)?$/i.exec(written.trim()) ?? [];
  const day = /^(?:on )?(?:the|le|el|il|den|am|op|de|o) (\d{1,2})\D*$/i.exec(date)?.[1];
  if (day !== undefined) return dayMeant(day, article, status, story);
  const read = readQuote(date, "en", referenceOf({ status }, article, story));
  const [days, ...others] = read?.days ?? [];
  if (read === null || days === undefined || others.length > 0) return null;
  if (quotedWords(read, days).trim().toLowerCase() !== date.toLowerCase()) return null;
  const meant = writtenDays(days.spans, days.lasts, namesSeason(read, days) ? read.reference.seasons : null);
  if (part === "" || meant === null) return meant;
  if (!/^\d{4}-\d\d-\d\d$/.test(meant)) return null;
  return part.toLowerCase() === " night" ? `night of ${meant}` : meant;
}
