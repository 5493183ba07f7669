import type { List } from "./list.ts";

/** On paper nothing can be opened: everything that matches is printed, and all of it open. */
export function preparePrint(list: List): void {
  let closed: readonly HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    list.all();
    closed = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")].filter(
      ({ id }) => id !== "narrow",
    );
    for (const details of closed) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
}
