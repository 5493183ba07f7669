import { byId } from "./page.ts";

/** What keys do, besides what the browser does with them. */
export interface Moves {
  /** To the next card (1) or the one before (-1). */
  move(by: 1 | -1): void;
  /** Leaves the search, or clears it. */
  leave(): void;
}

/** Single keys work everywhere but where somebody writes. Enter opens a card by itself: a card's head is its summary. */
export function listenToKeys({ move, leave }: Moves): void {
  const search = byId("query", HTMLInputElement);
  const help = byId("keys", HTMLDialogElement);
  const actions = new Map<string, () => void>([
    ["/", () => search.focus()],
    ["j", () => move(1)],
    ["k", () => move(-1)],
    ["?", () => help.showModal()],
  ]);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape") return leave();
    if (isWriting(event.target)) return;
    const action = actions.get(event.key);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  byId("show-keys", HTMLElement).addEventListener("click", () => help.showModal());
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
