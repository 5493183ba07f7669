/** Why a text is not YAML, or not the YAML that a record may use. */
export interface SyntaxMessages {
  "syntax.anchor": { readonly written: string };
  "syntax.alias": { readonly written: string };
  "syntax.tag": { readonly written: string };
  "syntax.second-document": Record<never, never>;
  /** Lists and mappings inside one another, more levels than `limit`. */
  "syntax.too-deep": { readonly limit: number };
  /** More keys, values and marks between them than `limit`. */
  "syntax.too-many": { readonly limit: number };
  /** The same key twice in one mapping; `line` has the first. */
  "syntax.duplicate-key": { readonly key: string; readonly line: number };
  /** A list or mapping where a key should stand. */
  "syntax.complex-key": Record<never, never>;
  "syntax.tab": Record<never, never>;
  "syntax.indent": Record<never, never>;
  "syntax.unclosed-quote": { readonly quote: string };
  "syntax.unclosed-bracket": { readonly bracket: string };
  "syntax.unopened-bracket": { readonly bracket: string };
  /** Inside brackets, something is missing between two parts, or one too many. */
  "syntax.in-brackets": Record<never, never>;
  /** A line that is no `key: value`. */
  "syntax.missing-colon": Record<never, never>;
  /** A second `: ` in an unquoted text. */
  "syntax.second-colon": Record<never, never>;
  "syntax.space-before-comment": Record<never, never>;
  /** An unquoted text begins with a character that YAML keeps for itself. */
  "syntax.text-start": { readonly character: string };
  "syntax.escape": { readonly written: string };
  "syntax.directive": Record<never, never>;
  /** Something stands where nothing can stand. */
  "syntax.unexpected": Record<never, never>;
}
