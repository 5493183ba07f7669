import { own } from "../../../model/data.ts";
import type { TermDenotation } from "../../../model/denotation.ts";
import type { Story, Term } from "../../../model/story.ts";
import type { Pen } from "../pen.ts";
import { html, nothing, type Safe } from "../safe.ts";
import type { Drawn } from "./rows.ts";

interface Node {
  readonly term: Term;
  readonly depth: number;
  /** The row of the term above; null at the top. */
  readonly above: number | null;
}

type Terms = Readonly<Record<string, Term>>;

const rowHeight = 24;
const mostRows = 40;

/** The named terms and everything above them, as a tree; each bears the letters of the sides that name it. */
export function termTree(drawn: readonly Drawn[], story: Story, pen: Pen): Safe {
  const named = drawn.filter(
    (shown): shown is Drawn & { readonly denotation: TermDenotation } => shown.denotation.kind === "term",
  );
  const dimension = named[0]?.denotation.dimension;
  const terms = dimension === undefined ? undefined : own(story.terms, dimension);
  if (terms === undefined) return nothing;
  const nodes = nodesOf(
    terms,
    named.flatMap(({ denotation }) => denotation.terms),
  ).slice(0, mostRows);
  if (nodes.length < 2) return nothing;
  const title = named.map(({ letter, label }) => `${letter}${pen.colon} ${label}`).join("; ");
  return html`<svg class="tree" role="img" width="100%" height="${nodes.length * rowHeight}"><title>${title}</title>${nodes.map(
    (node, row) => nodeOf(node, row, named),
  )}</svg>`;
}

/** Depth first, siblings in the order of their declaration; a term under several others stands under the first. */
function nodesOf(terms: Terms, named: readonly string[]): readonly Node[] {
  const shown = withAllAbove(terms, named);
  const under = (parent: string | null) =>
    Object.values(terms).filter(
      ({ id, broader }) => shown.has(id) && (broader.find((above) => shown.has(above)) ?? null) === parent,
    );
  const nodes: Node[] = [];
  const pending = under(null).map((term) => ({ term, depth: 0, above: null as number | null }));
  const seen = new Set<string>();
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (seen.has(next.term.id)) continue;
    seen.add(next.term.id);
    const { depth } = next;
    const row = nodes.push(next) - 1;
    pending.unshift(...under(next.term.id).map((term) => ({ term, depth: depth + 1, above: row })));
  }
  return nodes;
}

function withAllAbove(terms: Terms, named: readonly string[]): ReadonlySet<string> {
  const shown = new Set<string>();
  const pending = [...named];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const term = own(terms, id);
    if (term === undefined || shown.has(id)) continue;
    shown.add(id);
    pending.push(...term.broader);
  }
  return shown;
}

function nodeOf(
  { term, depth, above }: Node,
  row: number,
  named: readonly (Drawn & { denotation: TermDenotation })[],
): Safe {
  const [x, y] = [depth * 22 + 4, row * rowHeight + 12];
  const letters = named.filter(({ denotation }) => denotation.terms.includes(term.id));
  const line = above === null ? nothing : html`<path class="branch" d="M${x - 15} ${above * rowHeight + 20}V${y}h11"/>`;
  const badges = letters.map(({ letter, order }) => html`<tspan class="letter p${order % 6}"> ${letter}</tspan>`);
  return html`${line}<text x="${x}" y="${y + 4}"${letters.length > 0 ? html` class="named"` : nothing}>${term.name}${badges}</text>`;
}
