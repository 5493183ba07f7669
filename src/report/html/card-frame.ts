import type { Question } from "../../model/question.ts";
import type { Item } from "./items.ts";
import { anchorOf } from "./links.ts";
import type { Pen } from "./pen.ts";
import { html, type Safe } from "./safe.ts";
import { together } from "./together.ts";

interface Frame {
  readonly classes: string;
  readonly open: boolean;
  /** Whether the card is at the far end of a very long report: its id is not a link then. */
  readonly short: boolean;
}

/** A card opens and closes; its head tells what it is about, its foot bears the id that links and commands take. */
export function cardFrame({ id }: Item, { classes, open, short }: Frame, head: Safe, parts: readonly Safe[]): Safe {
  const foot = short ? html`${id}` : html`<a href="${anchorOf(id)}">${id}</a>`;
  return html`<details class="card ${classes}" id="${id}"${open ? html` open` : null}><summary>${head}</summary><div class="body">${parts}<p class="id">${foot}</p></div></details>`;
}

/** What a question is about. */
export function subjectOf({ story, subject }: Question, { look }: Pen): Safe {
  return html` <span>${together(look.entityName(story, subject))}</span>`;
}
