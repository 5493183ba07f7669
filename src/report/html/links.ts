import { html, type Safe } from "./safe.ts";
import { together } from "./together.ts";

/** A link where the address is one that people can follow safely (http, https, mailto); else the text alone. */
export function linkTo(address: string | null, text: string): Safe {
  const target = address === null ? null : safeAddress(address);
  return target === null ? together(text) : html`<a href="${target}">${together(text)}</a>`;
}

/** The address as browsers read it, or null for any other scheme than http, https and mailto. */
export function safeAddress(address: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/** Where a page has an item with this id, as the text of a link. */
export function anchorOf(id: string): string {
  return `#${encodeURIComponent(id).replaceAll("%3A", ":").replaceAll("%2F", "/")}`;
}
