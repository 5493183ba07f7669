import type { IndexData } from "../index-data.ts";
import { bringToTop } from "./bring-to-top.ts";
import { offerDecision, prepareExport } from "./decisions.ts";
import { drawFacets } from "./facets.ts";
import { type Item, readItems } from "./items.ts";
import { listenToKeys } from "./keys.ts";
import { listOf } from "./list.ts";
import { byId, copy } from "./page.ts";
import { preparePrint } from "./print.ts";
import { readState, type State, writeState } from "./state.ts";
import { tabsFor } from "./tabs.ts";

document.documentElement.classList.add("with-script");

const index = JSON.parse(byId("index", HTMLScriptElement).textContent ?? "") as IndexData;
const items = readItems(index, offerDecision);
const list = listOf(
  items,
  index.facets.map(({ key }) => key),
);
const search = byId("query", HTMLInputElement);
const tabs = tabsFor((tab) => change({ tab, at: null }));
let state: State = { tab: "all", query: "", at: null };

/** Shows another state, and puts it into the address so that it can be kept and sent. */
function change(part: Partial<State>): void {
  show({ ...state, ...part });
  byId("gone", HTMLElement).hidden = true;
  history.replaceState(null, "", writeState(state));
}

function show(next: State): void {
  state = next;
  if (search.value !== state.query) search.value = state.query;
  list.narrow(state);
  tabs.show(state.tab, list.found());
  drawFacets(index, list.shown(), state.query, (query) => change({ query, at: null }));
}

/** Opens the card that the address names, wherever it stands. */
function follow(): void {
  const next = readState(location.hash);
  show(next);
  const item = itemAt(next.at);
  byId("gone", HTMLElement).hidden = next.at === null || item !== undefined;
  byId("gone-id", HTMLElement).textContent = next.at;
  if (item === undefined) return;
  if (!list.shown().includes(item)) show({ tab: "all", query: "", at: item.id });
  state = { ...state, at: item.id };
  goTo(item, true);
}

/** What a link leads to; where a finding has another grade by now, or is none any more, what stands in its place. */
function itemAt(id: string | null): Item | undefined {
  if (id === null) return undefined;
  const about = (other: string) => other.slice(other.indexOf(":") + 1);
  return items.find((item) => item.id === id) ?? items.find((item) => about(item.id) === about(id));
}

function goTo(item: Item, open: boolean): void {
  const card = list.reveal(item);
  if (open) card.open = true;
  card.querySelector("summary")?.focus({ preventScroll: true });
  bringToTop(card);
}

/** From the card that has the focus, or that the address names, or from the top. */
function move(by: 1 | -1): void {
  const shown = list.shown();
  // A browser that goes to where an address points takes the focus away from what is there.
  const here = document.activeElement?.closest("details.card")?.id ?? state.at;
  const place = shown.findIndex(({ id }) => id === here);
  const next = shown[place < 0 ? 0 : Math.min(Math.max(place + by, 0), shown.length - 1)];
  if (next === undefined) return;
  goTo(next, false);
  state = { ...state, at: next.id };
  history.replaceState(null, "", writeState(state));
}

function leave(): void {
  if (document.activeElement === search && search.value === "") search.blur();
  else if (state.query !== "") change({ query: "" });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

search.addEventListener("input", () => change({ query: search.value, at: null }));
byId("search", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  move(1);
});
byId("clear", HTMLElement).addEventListener("click", () => change({ tab: "all", query: "", at: null }));
byId("more", HTMLElement).addEventListener("click", () => list.more());
byId("earlier", HTMLElement).addEventListener("click", () => {
  const first = list.earlier();
  if (first !== null) bringToTop(first);
});
const copyLink = byId("copy-link", HTMLElement);
copyLink.addEventListener("click", () => copy(location.href, copyLink));
window.addEventListener("hashchange", follow);
listenToKeys({ move, leave });
prepareExport();
preparePrint(list);
follow();
