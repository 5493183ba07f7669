import type { Question } from "../../model/question.ts";
import type { Item } from "./items.ts";
import { anchorOf } from "./links.ts";
import type { Pen } from "./pen.ts";
import { html, type Safe } from "./safe.ts";

/** A card opens and closes; its head tells what it is about, its foot bears the id that links and commands take. */
export function cardFrame({ id }: Item, classes: string, open: boolean, head: Safe, parts: readonly Safe[]): Safe {
  return html`<details class="card ${classes}" id="${id}"${open ? html` open` : null}><summary>${head}</summary><div class="body">${parts}<p class="id"><a href="${anchorOf(id)}">${id}</a></p></div></details>`;
}

/** What a question is about. */
export function subjectOf({ story, subject }: Question, { look }: Pen): Safe {
  return html` <span>${look.entityName(story, subject)}</span>`;
}
