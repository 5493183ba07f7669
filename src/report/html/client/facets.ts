import type { FacetData, IndexData } from "../index-data.ts";
import type { Item } from "./items.ts";
import { byId } from "./page.ts";

/** Values of one facet that are shown; the search box reaches the others. */
const valuesShown = 40;

/** Draws what the shown cards can be narrowed by, with counts; pressing a value adds it to the query, or takes it out. */
export function drawFacets(
  index: IndexData,
  shown: readonly Item[],
  query: string,
  choose: (query: string) => void,
): void {
  byId("facets", HTMLElement).replaceChildren(
    ...index.facets.flatMap((facet) => facetElement(facet, shown, query, choose)),
  );
}

function facetElement(
  facet: FacetData,
  shown: readonly Item[],
  query: string,
  choose: (query: string) => void,
): HTMLElement[] {
  const counts = countsOf(facet.key, shown);
  const values = facet.values.filter(([id]) => counts.has(id) || query.includes(wordFor(facet.key, id)));
  if (values.length === 0) return [];
  const group = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = facet.title;
  const ordered = values.toSorted(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, valuesShown);
  group.append(
    legend,
    ...ordered.map(([id, name]) => valueButton(wordFor(facet.key, id), name, counts.get(id) ?? 0, query, choose)),
  );
  return [group];
}

function countsOf(key: string, shown: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of shown) for (const id of item.ids(key)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function valueButton(
  word: string,
  name: string,
  count: number,
  query: string,
  choose: (query: string) => void,
): HTMLElement {
  const chosen = query.split(" ").includes(word);
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-pressed", String(chosen));
  const label = document.createElement("bdi");
  label.textContent = name;
  const number = document.createElement("b");
  number.textContent = String(count);
  button.append(label, " ", number);
  button.addEventListener("click", () => choose(chosen ? without(query, word) : `${query} ${word}`.trim()));
  return button;
}

function without(query: string, word: string): string {
  return query
    .split(" ")
    .filter((part) => part !== word)
    .join(" ");
}

function wordFor(key: string, id: string): string {
  return /[\s",]/.test(id) ? `${key}:"${id.replaceAll('"', "")}"` : `${key}:${id}`;
}
