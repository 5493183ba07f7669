import { assertNever } from "../../../model/assert-never.ts";
import type { Finding } from "../../../model/finding.ts";
import { message } from "../../../model/message.ts";
import type { Question } from "../../../model/question.ts";
import { isOfWholeThings } from "../../../values/quantity/unit.ts";
import { likeliestUnit } from "../../../values/quantity/unit-phrase.ts";
import { gapMessage } from "../../card.ts";
import type { Pen } from "../pen.ts";
import { html, nothing, type Safe } from "../safe.ts";
import type { LetteredSide } from "../sides.ts";
import { axisPicture, type Bar, type Mark, type Row } from "./axis.ts";
import { barsOf } from "./bars.ts";
import { membershipTable } from "./membership.ts";
import { type Drawn, drawnOf } from "./rows.ts";
import { termTree } from "./term-tree.ts";
import { numberTicks, timeTicks } from "./ticks.ts";

/** The picture of a question's sides, where its kind has one that people would rather look at than read. */
export function pictureOf(sides: readonly LetteredSide[], question: Question, finding: Finding | null, pen: Pen): Safe {
  const drawn = drawnOf(sides, pen);
  if (drawn.length === 0) return nothing;
  const picture = picturesByKind(drawn, question, finding, pen);
  if (picture.text === "") return nothing;
  const toScale = ["date", "period", "quantity"].includes(question.kind);
  return html`<figure>${toScale ? html`<figcaption>${pen.word("page.picture")}</figcaption>` : nothing}${picture}</figure>`;
}

function picturesByKind(drawn: readonly Drawn[], question: Question, finding: Finding | null, pen: Pen): Safe {
  switch (question.kind) {
    case "date":
    case "period":
    case "quantity":
      return onAxis(drawn, question, finding, pen);
    case "term":
      return termTree(drawn, pen.look.story(question.story), pen);
    case "set":
      return membershipTable(drawn, pen);
    case "boolean":
    case "entity":
    case "text":
      return nothing;
    default:
      return assertNever(question.kind);
  }
}

function onAxis(drawn: readonly Drawn[], question: Question, finding: Finding | null, pen: Pen): Safe {
  const said = unitOfAxis(drawn);
  const rows = drawn.map(({ letter, order, label, denotation }): Row => {
    return { letter, order, label, bars: barsOf(denotation, said), doubt: false };
  });
  const whole = rows.every(({ bars }) => bars.every(isWhole)) || isOfThings(drawn[0], said);
  const ticksOf = (from: number, to: number) =>
    question.kind === "quantity" ? numberTicks(from, to, whole, pen.words) : timeTicks(from, to, pen.words);
  const marks = gapMark(question, finding, said, pen);
  const title = rows
    .map(({ letter, label }) => `${letter}${pen.colon} ${label}`)
    .concat(marks.map(({ label }) => label));
  return axisPicture(rows, ticksOf, marks, title.join("; "));
}

/** The unit that the first amount is said in; none where that is the one in which all are compared. */
function unitOfAxis([first]: readonly Drawn[]): string | undefined {
  return first?.denotation.kind === "quantity" ? first.denotation.said : undefined;
}

/** Whether both ends are whole numbers, as far as it has ends. */
function isWhole({ from, to }: Bar): boolean {
  return [from, to].every((end) => Number.isInteger(end) || !Number.isFinite(end));
}

/** Whether the axis counts things, of which there are no halves. */
function isOfThings(first: Drawn | undefined, said: string | undefined): boolean {
  const unit = said ?? (first?.denotation.kind === "quantity" ? first.denotation.unit : null);
  return unit !== null && isOfWholeThings(likeliestUnit(unit));
}

/** What lies between the two values that show the clash best. */
function gapMark({ kind }: Question, finding: Finding | null, said: string | undefined, pen: Pen): readonly Mark[] {
  const proof = finding?.proof ?? null;
  const gap = proof === null ? null : gapMessage(proof.gap);
  if (proof === null || gap === null || kind === "period") return [];
  const [first, second] = proof.between.map((id) => extent(barsOf(pen.look.claim(id).denotation, said)));
  if (first === undefined || second === undefined) return [];
  const from = Math.min(first.to, second.to);
  const to = Math.max(first.from, second.from);
  if (!(from < to) || !Number.isFinite(from) || !Number.isFinite(to)) return [];
  return [{ from, to, role: "gap", label: pen.say(message("page.gap", { gap })) }];
}

function extent(bars: readonly Bar[]): { readonly from: number; readonly to: number } {
  return { from: Math.min(...bars.map(({ from }) => from)), to: Math.max(...bars.map(({ to }) => to)) };
}
