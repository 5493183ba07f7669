import type { InterfaceLanguage } from "../../messages/catalogue.ts";
import { titleOf } from "../title.ts";
import { code as script, hash as scriptHash } from "./client/client.ts?inlined";
import type { Pen } from "./pen.ts";
import { html, ownCode, type Safe } from "./safe.ts";
import { code as style, hash as styleHash } from "./style.css?inlined";

/** Nothing is loaded from anywhere, and only factlint's own style and script apply, whatever a record has in it. */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export function pageStart(language: InterfaceLanguage, { report, say, word }: Pen): Safe {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${say(titleOf(report))}</title>${ownCode("style", style)}</head><body><noscript><p class="no-script">${word("page.no-script")}</p></noscript><main>
`;
}

/** The script stands last: what it works on is there when it runs. */
export function pageEnd(): Safe {
  return html`</main>${ownCode("script", script)}</body></html>
`;
}
