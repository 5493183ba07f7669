import type { EntityReference, SetDenotation } from "../../../model/denotation.ts";
import type { Pen } from "../pen.ts";
import { html, nothing, type Safe } from "../safe.ts";
import type { Drawn } from "./rows.ts";

const mostMembers = 30;

interface Column extends Drawn {
  readonly denotation: SetDenotation;
}

/** Which side names, leaves open or rules out which member: lists side by side. */
export function membershipTable(drawn: readonly Drawn[], pen: Pen): Safe {
  const columns = drawn.filter((shown): shown is Column => shown.denotation.kind === "set");
  const members = membersOf(columns.map(({ denotation }) => denotation)).slice(0, mostMembers);
  if (columns.length < 2 || members.length === 0) return nothing;
  return html`<table class="members"><thead><tr><th scope="col">${pen.word("page.member")}</th>${columns.map(
    ({ letter, order }) => html`<th scope="col" class="p${order % 6}"><b class="letter">${letter}</b></th>`,
  )}</tr></thead><tbody>${members.map(
    (member) =>
      html`<tr><th scope="row"><bdi>${member.name}</bdi></th>${columns.map(({ denotation }) => cellOf(member, denotation, pen))}</tr>`,
  )}</tbody></table>`;
}

function membersOf(sets: readonly SetDenotation[]): readonly EntityReference[] {
  const all = sets.flatMap(({ required, allowed, excluded }) => [...required, ...(allowed ?? []), ...excluded]);
  return [...new Map(all.map((member) => [keyOf(member), member])).values()];
}

function cellOf(member: EntityReference, { required, allowed, excluded }: SetDenotation, pen: Pen): Safe {
  const key = keyOf(member);
  const has = (members: readonly EntityReference[]) => members.some((other) => keyOf(other) === key);
  if (has(required)) return html`<td class="yes">✓ ${pen.word("page.named")}</td>`;
  if (has(excluded) || (allowed !== null && !has(allowed)))
    return html`<td class="no">✗ ${pen.word("page.ruled-out")}</td>`;
  return html`<td class="open">· ${pen.word("page.left-open")}</td>`;
}

function keyOf({ id, name }: EntityReference): string {
  return id ?? `"${name}`;
}
