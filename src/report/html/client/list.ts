import { matches, parseQuery } from "../query.ts";
import type { Item } from "./items.ts";
import { byId } from "./page.ts";
import type { State } from "./state.ts";

/** Cards are shown by so many; nobody reads ten thousand at once. */
const step = 100;

/** The list of cards: which match, and which of them are shown. */
export interface List {
  /** Those that match the query, whatever their tab. */
  found(): readonly Item[];
  /** Those that match the query and the tab. */
  shown(): readonly Item[];
  narrow(state: State): void;
  /** Makes sure that a card is in the page with some before and after it, and gives it. One far from those in it takes their place. */
  reveal(item: Item): HTMLDetailsElement;
  more(): void;
  /** Shows cards before those in the page, and gives the one that was the first. */
  earlier(): HTMLDetailsElement | null;
  /** Shows all that match, until what it gives is called. */
  all(): () => void;
}

export function listOf(items: readonly Item[], keys: readonly string[]): List {
  const cards = byId("cards", HTMLElement);
  let found = items;
  let shown = items;
  let from = 0;
  let limit = step;
  const show = () => {
    cards.replaceChildren(...shown.slice(from, limit).map((item) => item.card()));
    byId("earlier", HTMLElement).hidden = from === 0;
    byId("more", HTMLElement).hidden = shown.length <= limit;
    byId("none", HTMLElement).hidden = shown.length > 0;
    byId("shown", HTMLOutputElement).value = String(shown.length);
    byId("total", HTMLElement).textContent = String(items.length);
  };
  return {
    found: () => found,
    shown: () => shown,
    narrow({ tab, query }) {
      const words = parseQuery(query, keys);
      found = words.length === 0 ? items : items.filter((item) => matches(words, item));
      shown = tab === "all" ? found : found.filter(({ tabs }) => tabs.includes(tab));
      from = 0;
      limit = step;
      show();
    },
    reveal(item) {
      const place = shown.indexOf(item);
      if (place < from || place >= limit) {
        const start = Math.max(0, place - step / 2);
        const joins = start <= limit && start + step >= from;
        from = joins ? Math.min(from, start) : start;
        limit = joins ? Math.max(limit, start + step) : start + step;
        show();
      }
      return item.card();
    },
    more() {
      limit += step;
      show();
    },
    earlier() {
      const first = shown[from];
      from = Math.max(0, from - step);
      show();
      return first?.card() ?? null;
    },
    all() {
      const before = { from, limit };
      from = 0;
      limit = shown.length;
      show();
      return () => {
        ({ from, limit } = before);
        show();
      };
    },
  };
}
