import type { List } from "./list.ts";

/** On paper nothing can be opened: everything that matches is printed, and all of it open. Afterwards the reader is where she was. */
export function preparePrint(list: List): void {
  let closed: readonly HTMLDetailsElement[] = [];
  let restore: (() => void) | null = null;
  let top = 0;
  window.addEventListener("beforeprint", () => {
    if (restore !== null) return;
    top = window.scrollY;
    restore = list.all();
    closed = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")].filter(
      ({ id }) => id !== "narrow",
    );
    for (const details of closed) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
    restore?.();
    restore = null;
    window.scrollTo(0, top);
  });
}
