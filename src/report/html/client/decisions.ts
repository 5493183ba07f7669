import { decisionForm, decisionIn, readyForm, startOver } from "./decision-form.ts";
import { decisionsYaml, type MarkedDecision } from "./decisions-yaml.ts";
import { byId, copy, under } from "./page.ts";

const kept = new Map<string, MarkedDecision>();
let address: string | null = null;

/** Gives a card of a finding the form in which an editor marks a decision. */
export function offerDecision(card: HTMLDetailsElement): void {
  if (!card.id.includes(":") || card.classList.contains("undecidable")) return;
  const { offer, form } = decisionForm(card);
  const begin = under(offer, ".begin", HTMLButtonElement);
  begin.addEventListener("click", () => {
    form.hidden = !form.hidden;
    if (form.hidden) return;
    readyForm(card, form);
    under(form, "select", HTMLSelectElement).focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep(card, decisionIn(card, form));
    form.hidden = true;
    begin.focus();
  });
  under(form, ".discard", HTMLButtonElement).addEventListener("click", () => {
    keep(card, null);
    startOver(card, form);
    form.hidden = true;
    begin.focus();
  });
  under(card, ".body", HTMLElement).append(offer);
}

function keep(card: HTMLElement, decision: MarkedDecision | null): void {
  if (decision === null) kept.delete(card.id);
  else kept.set(card.id, decision);
  card.classList.toggle("kept", decision !== null);
  showKept();
}

function showKept(): void {
  const yaml = decisionsYaml([...kept.values()]);
  byId("export", HTMLElement).hidden = kept.size === 0;
  byId("kept", HTMLOutputElement).value = String(kept.size);
  byId("yaml", HTMLTextAreaElement).value = yaml;
  if (address !== null) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([yaml], { type: "application/yaml" }));
  byId("download", HTMLAnchorElement).href = address;
}

/** Lets the kept decisions be copied, and warns before they are lost. */
export function prepareExport(): void {
  const button = byId("copy-yaml", HTMLElement);
  button.addEventListener("click", () => copy(byId("yaml", HTMLTextAreaElement).value, button));
  byId("download", HTMLElement).addEventListener("click", () => window.removeEventListener("beforeunload", warn));
  window.addEventListener("beforeunload", warn);
}

function warn(event: BeforeUnloadEvent): void {
  if (kept.size > 0) event.preventDefault();
}
