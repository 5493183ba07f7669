import type { Article, Claim } from "../../model/article.ts";
import { message } from "../../model/message.ts";
import type { Question } from "../../model/question.ts";
import { dateInWords } from "../../values/date/in-words.ts";
import { headingOf } from "../card.ts";
import type { Item } from "./items.ts";
import { anchorOf } from "./links.ts";
import { outcomeMarks } from "./marks.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Safe } from "./safe.ts";
import { letterOf, positionOfClaim } from "./sides.ts";

/** The questions of a story by its articles: what each says, who agrees with whom, what is silent, what is decided. */
export function matrixOf(story: string, asked: readonly Question[], items: readonly Item[], pen: Pen): Safe {
  const questions = [...asked].sort(worstFirst);
  const articles = pen.report.articles.filter((article) => article.story === story);
  if (questions.length === 0 || articles.length < 2) return nothing;
  const itemOf = new Map([...items].reverse().map((item) => [item.question?.id ?? "", item]));
  const title = pen.say(
    message("page.matrix", {
      story: pen.look.story(story).name,
      questions: questions.length,
      articles: articles.length,
    }),
  );
  return html`<details class="matrix"><summary>${title}</summary><div class="scroll" role="region" tabindex="0" aria-label="${title}"><table><thead><tr><th scope="col">${pen.word("page.question")}</th><th scope="col">${pen.word("page.outcome")}</th>${articles.map(
    (article) =>
      html`<th scope="col"><bdi>${pen.look.outletName(article)}</bdi>${article.published === null ? nothing : html` <small>${pen.say(dateInWords(article.published))}</small>`}</th>`,
  )}</tr></thead><tbody>${questions.map((question) => rowOf(question, articles, itemOf.get(question.id), pen))}</tbody></table></div></details>`;
}

const worst = Object.keys(outcomeMarks);

function worstFirst(a: Question, b: Question): number {
  return worst.indexOf(a.outcome) - worst.indexOf(b.outcome);
}

function rowOf(question: Question, articles: readonly Article[], item: Item | undefined, pen: Pen): Safe {
  const claims = question.claims.map(pen.look.claim);
  const asked = pen.say(headingOf(question, pen.look));
  const decided =
    item?.finding?.state === "decided" ? html` ☑ ${pen.say(message("page.state", { state: "decided" }))}` : nothing;
  return html`<tr class="${question.outcome}"><th scope="row">${item === undefined ? asked : html`<a href="${anchorOf(item.id)}">${asked}</a>`}</th><td class="outcome">${outcomeMarks[question.outcome]} ${pen.say(message("outcome.name", { outcome: question.outcome }))}${decided}</td>${articles.map(
    ({ id }) =>
      cellOf(
        claims.filter(({ article }) => article === id),
        question,
        pen,
      ),
  )}</tr>`;
}

/** Claims beyond these are counted. */
const claimsShown = 3;

function cellOf(claims: readonly Claim[], question: Question, pen: Pen): Safe {
  if (claims.length === 0) return html`<td class="silent" title="${pen.word("page.silent")}">–</td>`;
  const more = claims.length - claimsShown;
  return html`<td>${claims.slice(0, claimsShown).map((claim) => html`<div>${badgeOf(claim, question)}<bdi>${pen.say(pen.look.says(claim))}</bdi>${claim.status === "fact" ? nothing : html` <em>${pen.say(message("status.name", { status: claim.status }))}</em>`}</div>`)}${more > 0 ? pen.say(message("report.and-more", { count: more })) : nothing}</td>`;
}

function badgeOf(claim: Claim, question: Question): Safe {
  const position = positionOfClaim(claim, question);
  return position === null ? nothing : html`<b class="letter p${position % 6}">${letterOf(position)}</b> `;
}
