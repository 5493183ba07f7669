import { decisionsYaml, type MarkedDecision } from "./decisions-yaml.ts";
import { byId, copy, under } from "./page.ts";

const kept = new Map<string, MarkedDecision>();
let address: string | null = null;

/** Gives a card of a finding the form in which an editor marks a decision. */
export function offerDecision(card: HTMLDetailsElement): void {
  if (!card.id.includes(":") || card.classList.contains("undecidable")) return;
  const offer = under(
    byId("decide", HTMLTemplateElement).content.cloneNode(true) as DocumentFragment,
    ".deciding",
    HTMLElement,
  );
  const form = under(offer, "form", HTMLFormElement);
  const begin = under(offer, ".begin", HTMLButtonElement);
  begin.addEventListener("click", () => {
    listClaims(card, under(form, "fieldset", HTMLFieldSetElement));
    form.hidden = !form.hidden;
    if (!form.hidden) under(form, "select", HTMLSelectElement).focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep(card, decisionIn(form, card.id));
    form.hidden = true;
    begin.focus();
  });
  under(form, ".discard", HTMLButtonElement).addEventListener("click", () => {
    keep(card, null);
    form.hidden = true;
    begin.focus();
  });
  under(card, ".body", HTMLElement).append(offer);
}

/** A box to tick for each claim of the card. */
function listClaims(card: HTMLElement, list: HTMLFieldSetElement): void {
  if (list.querySelector("label") !== null) return;
  const claims = new Map(
    [...card.querySelectorAll<HTMLElement>("[data-claim]")].map((shown) => [
      shown.dataset["claim"] ?? "",
      whoSays(shown),
    ]),
  );
  for (const [claim, said] of claims) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = "accepted";
    box.value = claim;
    const id = document.createElement("code");
    id.textContent = claim;
    label.append(box, " ", said, " ", id);
    list.append(label);
  }
  list.hidden = claims.size === 0;
}

/** Who says what, as the card has it: ids mean little to who decides. */
function whoSays(claim: HTMLElement): string {
  const side = claim.closest(".side")?.querySelector("h4")?.textContent ?? "";
  const outlet = claim.querySelector(".who b")?.textContent ?? "";
  return [side, outlet].filter((part) => part !== "").join(" · ");
}

function decisionIn(form: HTMLFormElement, finding: string): MarkedDecision {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  return {
    finding,
    outcome: text("outcome"),
    accepted: data.getAll("accepted").map(String),
    reason: text("reason"),
    by: text("by"),
    on: text("on"),
    settledBy: text("settled-by"),
  };
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
