import { own } from "../model/data.ts";
import type { Provenance } from "./context.ts";

/** Whether `later` replaces `earlier`, directly or by way of editions between. */
export function replaces(later: string, earlier: string, articles: Readonly<Record<string, Provenance>>): boolean {
  const seen = new Set<string>();
  let current = own(articles, later)?.editionOf ?? null;
  while (current !== null && !seen.has(current)) {
    if (current === earlier) return true;
    seen.add(current);
    current = own(articles, current)?.editionOf ?? null;
  }
  return false;
}
