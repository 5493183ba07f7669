/**
 * Why a text is not YAML, or not the YAML that a record may use. `written` is how a part should be written; null where that is long or
 * unknown.
 */
export interface SyntaxMessages {
  "syntax.anchor": { readonly written: string };
  "syntax.alias": { readonly written: string };
  "syntax.tag": { readonly written: string };
  "syntax.second-document": Record<never, never>;
  /** Lists and mappings inside one another, more levels than `limit`. */
  "syntax.too-deep": { readonly limit: number };
  /** More keys, values and marks between them than `limit`. */
  "syntax.too-many": { readonly limit: number };
  /** The same key twice in one mapping; `line` has the first. `item`: it may begin another item of a list. */
  "syntax.duplicate-key": { readonly key: string; readonly line: number; readonly item: boolean };
  /** A list or mapping where a key should stand. */
  "syntax.complex-key": Record<never, never>;
  "syntax.tab": Record<never, never>;
  /** A line in the wrong column, and those in which the lines above would let it begin. */
  "syntax.indent": { readonly columns: { readonly column: number; readonly fitting: readonly number[] } | null };
  "syntax.unclosed-quote": { readonly quote: string };
  "syntax.unclosed-bracket": { readonly bracket: string };
  "syntax.unopened-bracket": { readonly bracket: string };
  /** Inside brackets, something is missing between two parts, or one too many. */
  "syntax.in-brackets": Record<never, never>;
  /** A line that is no `key: value`. */
  "syntax.missing-colon": { readonly entry: { readonly key: string; readonly written: string } | null };
  /** A second `: ` in an unquoted text. */
  "syntax.second-colon": { readonly written: string | null };
  "syntax.space-before-comment": Record<never, never>;
  /** An unquoted text begins with a character that YAML keeps for itself. */
  "syntax.text-start": { readonly character: string; readonly written: string | null };
  "syntax.escape": { readonly written: string };
  "syntax.directive": Record<never, never>;
  /** Something stands where nothing can stand. */
  "syntax.unexpected": { readonly written: string | null };
  /** A blank that is no space, as word processors write it. */
  "syntax.blank": { readonly code: number };
  /** A dash or dot where the hyphen of an item should stand. */
  "syntax.bullet": { readonly character: string };
  /** What git leaves in a file where two changes met. */
  "syntax.merge-mark": { readonly mark: string };
}
