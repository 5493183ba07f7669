import { message } from "../../model/message.ts";
import type { Tab } from "../../model/messages/page.ts";
import type { Item } from "./items.ts";
import { matrixOf } from "./matrix.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Safe } from "./safe.ts";

/** The lists that a story is counted by. */
const counted = [
  "decide",
  "disputed",
  "near",
  "reopened",
  "agreed",
  "single",
  "decided",
] as const satisfies readonly Tab[];

/** Cells of all tables together: some 400 KB. Where a table would go beyond them, the cards must do. */
const mostCells = 8_000;

/** Counts by story, and for each story who says what. */
export function* storiesMarkup(all: readonly Item[], pen: Pen): Iterable<Safe> {
  const byStory = itemsByStory(all);
  const tables = pen.report.stories.length > 1 ? [storyTable(byStory, pen)] : [];
  const { matrices, leftOut } = tablesOf(byStory, pen);
  tables.push(...matrices.filter((matrix) => matrix !== nothing));
  if (leftOut > 0)
    tables.push(html`<p class="fine">${pen.say(message("page.tables-left-out", { count: leftOut }))}</p>`);
  if (tables.length === 0) return;
  yield html`<section class="stories"><h2>${pen.word("page.stories")}</h2>`;
  yield* tables;
  yield html`</section>`;
}

/** The tables of as many stories as fit, and how many do not. */
function tablesOf(
  byStory: ReadonlyMap<string, readonly Item[]>,
  pen: Pen,
): { readonly matrices: readonly Safe[]; readonly leftOut: number } {
  const articles = articlesByStory(pen);
  const matrices: Safe[] = [];
  let cells = 0;
  let leftOut = 0;
  for (const { id } of pen.report.stories) {
    const items = byStory.get(id) ?? [];
    const questions = [...new Set(items.flatMap(({ question }) => question ?? []))];
    const own = questions.length * (articles.get(id) ?? 0);
    if (cells + own > mostCells) {
      leftOut += 1;
      continue;
    }
    cells += own;
    matrices.push(matrixOf(id, questions, items, pen));
  }
  return { matrices, leftOut };
}

/** How many articles each story has. */
function articlesByStory({ report }: Pen): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { story } of report.articles) counts.set(story, (counts.get(story) ?? 0) + 1);
  return counts;
}

function itemsByStory(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const byStory = new Map<string, Item[]>();
  for (const item of items)
    for (const story of item.fields.story) {
      const known = byStory.get(story) ?? [];
      byStory.set(story, known);
      known.push(item);
    }
  return byStory;
}

function storyTable(byStory: ReadonlyMap<string, readonly Item[]>, pen: Pen): Safe {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${pen.word("page.stories")}"><table class="counts-by-story"><thead><tr><th scope="col">${pen.word("page.story")}</th>${counted.map(
    (tab) => html`<th scope="col">${pen.say(message("page.tab", { tab }))}</th>`,
  )}</tr></thead><tbody>${pen.report.stories.map(({ id, name }) => {
    const items = byStory.get(id) ?? [];
    return html`<tr><th scope="row"><bdi>${name}</bdi></th>${counted.map((tab) => {
      const count = items.filter(({ tabs }) => tabs.includes(tab)).length;
      return count === 0 ? html`<td class="silent">–</td>` : html`<td>${pen.words.number(String(count))}</td>`;
    })}</tr>`;
  })}</tbody></table></div>`;
}

/** Files that could not be read: what they hold was not checked. */
export function failedInputs({ report, say, word }: Pen): Safe {
  const { failed } = report.inputs;
  if (failed.length === 0) return nothing;
  return html`<section class="failed"><h2>✖ ${word("page.unreadable")}</h2><ul>${failed.map(
    ({ file, problem }) => html`<li><code>${file}</code> <span>${say(problem)}</span></li>`,
  )}</ul></section>`;
}
