/** The element of the page with this id; the page is factlint's own, so it is there. */
export function byId<E extends HTMLElement>(id: string, type: abstract new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} "${id}".`);
  return found;
}

/** The first element under another that fits a selector. */
export function under<E extends Element>(parent: ParentNode, selector: string, type: abstract new () => E): E {
  const found = parent.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Says on a button, for a moment, that it has done what it says. */
export function sayDone(button: HTMLElement): void {
  const { done = "" } = button.dataset;
  const before = button.textContent ?? "";
  if (before === done) return;
  button.textContent = done;
  setTimeout(() => {
    button.textContent = before;
  }, 1500);
}

/** Puts a text on the clipboard; by selection where the browser gives pages from disk no clipboard. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  const written = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (written !== true) copyBySelection(text);
  sayDone(button);
}

function copyBySelection(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
