import type { Item } from "./items.ts";
import { under } from "./page.ts";

/** The counts that choose a list: wakes their buttons, and keeps count of what the query leaves of each. */
export function tabsFor(choose: (tab: string) => void): { show(chosen: string, found: readonly Item[]): void } {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-tab]")];
  for (const button of buttons) {
    button.disabled = false;
    button.addEventListener("click", () => choose(button.dataset["tab"] ?? "all"));
  }
  return {
    show(chosen, found) {
      for (const button of buttons) {
        const { tab = "all" } = button.dataset;
        button.setAttribute("aria-pressed", String(tab === chosen));
        under(button, ".count", HTMLElement).textContent = String(
          found.filter(({ tabs }) => tabs.includes(tab)).length,
        );
      }
    },
  };
}
