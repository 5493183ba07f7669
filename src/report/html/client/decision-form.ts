import type { MarkedDecision } from "./decisions-yaml.ts";
import { byId, under } from "./page.ts";

/** Who decided last on this page: whoever goes through a report need not sign each time. */
let lastName = "";

/** A form for a decision on a card's finding, out of the page's template. */
export function decisionForm(card: HTMLElement): { readonly offer: HTMLElement; readonly form: HTMLFormElement } {
  const template = byId("decide", HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const offer = under(template, ".deciding", HTMLElement);
  const form = under(offer, "form", HTMLFormElement);
  const begin = under(offer, ".begin", HTMLButtonElement);
  if (decidedOn(card) !== null) begin.textContent = begin.dataset["again"] ?? "";
  form.addEventListener("change", () => checkAccepted(form));
  return { offer, form };
}

/** Makes the form ready to be shown: at first with the card's claims and what was decided on it before. */
export function readyForm(card: HTMLElement, form: HTMLFormElement): void {
  const list = under(form, "fieldset", HTMLFieldSetElement);
  if (list.dataset["listed"] === undefined) {
    list.dataset["listed"] = "";
    listClaims(card, list);
    startOver(card, form);
  }
  const name = under(form, "[name=by]", HTMLInputElement);
  if (name.value === "") name.value = lastName;
  checkAccepted(form);
}

/** Throws away what the form says: it begins with what was decided before. */
export function startOver(card: HTMLElement, form: HTMLFormElement): void {
  form.reset();
  const decided = decidedOn(card);
  if (decided !== null) takeOver(decided, form);
}

/** What the form says, and what it does not ask for and was decided before. */
export function decisionIn(card: HTMLElement, form: HTMLFormElement): MarkedDecision {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  lastName = text("by");
  return {
    finding: card.id,
    outcome: text("outcome"),
    accepted: data.getAll("accepted").map(String),
    reason: text("reason"),
    by: lastName,
    on: text("on"),
    settledBy: text("settled-by"),
    reviewBy: decidedOn(card)?.dataset["reviewBy"] ?? "",
  };
}

/** A box to tick for each claim of the card, and for each that was accepted before and is one of those that the card only counts. */
function listClaims(card: HTMLElement, list: HTMLFieldSetElement): void {
  const claims = new Map(
    [...card.querySelectorAll<HTMLElement>("[data-claim]")].map((shown) => [
      shown.dataset["claim"] ?? "",
      whoSays(shown),
    ]),
  );
  for (const id of acceptedBy(decidedOn(card))) if (!claims.has(id)) claims.set(id, "");
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

function decidedOn(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>(".decision");
}

/** Starts from what the card says was decided: a change is seldom of all of it. */
function takeOver(decided: HTMLElement, form: HTMLFormElement): void {
  const { outcome = "", settledBy = "" } = decided.dataset;
  under(form, "[name=outcome]", HTMLSelectElement).value = outcome;
  under(form, "[name=reason]", HTMLTextAreaElement).value = reasonOf(decided);
  under(form, "[name=settled-by]", HTMLInputElement).value = settledBy;
  const accepted = acceptedBy(decided);
  for (const box of boxesOf(form)) box.checked = accepted.includes(box.value);
}

/** The claims that a decision, if there is one, accepts. */
function acceptedBy(decided: HTMLElement | null): readonly string[] {
  return (decided?.dataset["accepted"] ?? "").split(" ").filter((id) => id !== "");
}

function reasonOf(decided: HTMLElement): string {
  const reason = decided.querySelector(".reason")?.cloneNode(true);
  if (!(reason instanceof HTMLElement)) return "";
  for (const end of reason.querySelectorAll("br")) end.replaceWith("\n");
  return reason.textContent ?? "";
}

/** What factlint would refuse is said at once: one side is right, and none is ticked. Where none is right, none can be. */
function checkAccepted(form: HTMLFormElement): void {
  const { value: outcome } = under(form, "[name=outcome]", HTMLSelectElement);
  const list = under(form, "fieldset", HTMLFieldSetElement);
  list.disabled = outcome === "none-right" || outcome === "unresolved";
  const boxes = boxesOf(form);
  const lacks = outcome === "one-right" && !boxes.some(({ checked }) => checked);
  boxes[0]?.setCustomValidity(lacks ? (list.dataset["lacks"] ?? "") : "");
}

function boxesOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("[name=accepted]")];
}
