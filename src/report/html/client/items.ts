import type { IndexData } from "../index-data.ts";
import { fold, type Searchable } from "../query.ts";
import { byId } from "./page.ts";

/** One card of the page, and what it can be found by. */
export interface Item extends Searchable {
  readonly id: string;
  readonly tabs: readonly string[];
  /** Ids of its values under a facet. */
  ids(facet: string): readonly string[];
  /** Its card, built when first needed. */
  card(): HTMLDetailsElement;
}

/** Pairs the index with the cards in the page, and with those that still wait there as text. */
export function readItems(index: IndexData, onBuilt: (card: HTMLDetailsElement) => void): readonly Item[] {
  const built = [...byId("cards", HTMLElement).querySelectorAll<HTMLDetailsElement>(":scope > details")];
  const waiting = document.getElementById("rest")?.textContent?.split(/\n(?=<details class="card)/) ?? [];
  for (const card of built) onBuilt(card);
  const folded = index.facets.map(({ values }) => values.map(([id, name]) => [fold(id), fold(name)]));
  return index.items.map(([id, tabs, ...fields], order) => {
    const numbers = fields.map((field) => (typeof field === "number" ? [field] : field));
    const markup = waiting[order - built.length] ?? "";
    const facetOf = (key: string) => index.facets.findIndex((facet) => facet.key === key);
    return {
      id,
      tabs: tabs.map((tab) => index.tabs[tab] ?? ""),
      ids: (key) => (numbers[facetOf(key)] ?? []).map((at) => index.facets[facetOf(key)]?.values[at]?.[0] ?? ""),
      values: (key) => (numbers[facetOf(key)] ?? []).flatMap((at) => folded[facetOf(key)]?.[at] ?? []),
      text: once(() => fold(built[order]?.textContent ?? textOf(markup))),
      card: once(() => built[order] ?? buildCard(markup, onBuilt)),
    };
  });
}

/** The markup is factlint's own, escaped when it was written; the page's policy would stop any script in it. */
function buildCard(markup: string, onBuilt: (card: HTMLDetailsElement) => void): HTMLDetailsElement {
  const template = document.createElement("template");
  template.innerHTML = markup;
  const card = template.content.firstElementChild;
  if (!(card instanceof HTMLDetailsElement)) throw new Error("A card of the page is not whole.");
  document.adoptNode(card);
  onBuilt(card);
  return card;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The text of markup of factlint's own, without building it. */
function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, " ").replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
