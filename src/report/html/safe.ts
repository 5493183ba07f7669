/** Markup that may stand in a page as it is. Only `html` makes it, so that every text of others is escaped. */
export class Safe {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: markup as it is, texts and numbers escaped, lists joined, null left out. */
export type Part = Safe | string | number | null | readonly Part[];

export const nothing = new Safe("");

/** Puts markup together. The template's own text is the author's; whatever is filled in is escaped unless it is markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Safe {
  let text = strings[0] ?? "";
  for (let index = 0; index < parts.length; index++) text += render(parts[index] ?? null) + (strings[index + 1] ?? "");
  return new Safe(text);
}

function render(part: Part): string {
  if (part === null) return "";
  if (part instanceof Safe) return part.text;
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  let text = "";
  for (const item of part) text += render(item);
  return text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": " ",
  "\n": " ",
  "#": "&#35;",
  "\r": " ",
};

/**
 * Also shows control characters and overrides of the writing direction as `�`: nothing invisible changes what is read. Line ends and `##`
 * stay out too: a page that a build prints to its log must not hold what the runner takes for a command.
 */
function escaped(text: string): string {
  return text.replace(
    /[&<>"'\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Surrogate}]|(?<=#)#/gu,
    (character) => entities[character] ?? "�",
  );
}

/** Data that a script on the page reads. Inside a script element only `<` could end it. */
export function jsonBlock(id: string, data: unknown): Safe {
  const json = JSON.stringify(data).replace(
    /[<#\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return html`<script type="application/json" id="${id}">${new Safe(json)}</script>`;
}

/** A style or script of factlint's own, whose hash the policy names. */
export function ownCode(element: "style" | "script", code: string): Safe {
  return new Safe(`<${element}>${code}</${element}>`);
}
