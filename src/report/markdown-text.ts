import type { Claim } from "../model/article.ts";
import { type Message, message } from "../model/message.ts";

/**
 * Makes text of others safe in Markdown: nothing in it is read as markup, HTML, a mention or a link. The word joiner
 * after `@` and `#` keeps a hosting site from turning names and numbers into mentions, and a log from reading commands.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "�")
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]()!|~$]/g, "\\$&")
    .replace(/[@#]/g, "$&\u2060")
    .replace(/:(?=\/\/)/g, ":\u2060")
    .replace(/\bwww(?=\.)/gi, "$&\u2060")
    .replace(/^(\s*:)(?=:)/, "$1\u2060");
}

/** An id or another name as Markdown code. */
export function markdownCode(text: string): string {
  const plain = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
  return `\`${plain.replace(/[`|]/g, "'").replace(/#(?=#)/g, "#\u2060") || "-"}\``;
}

/** The quote of a claim and its translation, made safe by `safe`, in the quotation marks of a language; null where it has none. */
export function quoteIn(
  { quote, translation }: Pick<Claim, "quote" | "translation">,
  safe: (text: string) => string,
  say: (message: Message) => string,
): string | null {
  if (quote === null) return null;
  return say(message("explain.quote", { quote: safe(quote), translation: translation && safe(translation) }));
}
