import type { Location } from "../../model/location.ts";
import { message } from "../../model/message.ts";
import { dateInWords } from "../../values/date/in-words.ts";
import { belowHeading, type Said } from "../below-heading.ts";
import type { CardClaim } from "../card.ts";
import { directionAttribute } from "./direction.ts";
import { linkTo } from "./links.ts";
import type { Pen } from "./pen.ts";
import { html, nothing, type Part, type Safe } from "./safe.ts";
import { together } from "./together.ts";

/** One claim on a card: who says it, when and how, in which words, and where the record has it; what its side says stands above it. */
export function claimOf(shown: CardClaim, side: Said, pen: Pen): Safe {
  const { claim, article, outlet } = shown;
  const { note } = claim;
  return html`<li data-claim="${claim.id}"><p class="who"><b>${linkTo(article.url, outlet)}</b>${detailsOf(
    shown,
    side,
    pen,
  ).map(
    (detail) => html` <span>${typeof detail === "string" ? together(detail) : detail}</span>`,
  )}</p>${quoteOf(shown, pen)}${note === null ? nothing : html`<p class="fine">${pen.word("page.notes")}${pen.colon} <bdi>${together(note)}</bdi></p>`}<p class="place">${claimPlace(claim.location)}</p></li>`;
}

function detailsOf(shown: CardClaim, side: Said, pen: Pen): readonly Part[] {
  const { claim, article, speaker, scope, written } = shown;
  const { say, look } = pen;
  const value = belowHeading(shown, side, say);
  const dated = claim.asOf ?? article.published;
  const status = claim.status === "fact" ? null : say(message("status.name", { status: claim.status }));
  const origins = claim.origins.map((origin) => look.originName(claim.story, origin));
  return [
    dated === null ? say(message("report.undated", {})) : say(dateInWords(dated)),
    article.language,
    status === null ? null : html`<em>${status}</em>`,
    speaker === null ? null : say(message("report.said-by", { speaker })),
    scope.length === 0 ? null : html`<bdi>${scope.join(", ")}</bdi>`,
    value === null ? null : value === written ? html`<code>${value}</code>` : html`<bdi>${value}</bdi>`,
    origins.length === 0 ? null : say(message("page.origins", { origins })),
  ].filter((detail) => detail !== null);
}

function quoteOf({ claim, article }: CardClaim, pen: Pen): Safe {
  if (claim.quote === null) return nothing;
  const translation =
    claim.translation === null
      ? nothing
      : html`<p class="translation">${together(pen.say(message("page.translation", { text: claim.translation })))}</p>`;
  return html`<blockquote lang="${article.language}"${directionAttribute(article.language)}>${together(claim.quote)}</blockquote>${translation}`;
}

/** A place in a record, as editors and terminals open it. */
export function claimPlace({ file, line, column }: Location): Safe {
  return html`<code>${file}:${line}:${column}</code>`;
}
