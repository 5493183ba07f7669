import type { Property } from "../model/story.ts";
import type { Range } from "../values/ranges.ts";
import type { ClaimClass } from "./classes.ts";
import { measureOf } from "./measure.ts";
import { type PlacedGroup, rangesOf, spanOf } from "./placed-groups.ts";
import type { Standpoints } from "./positions.ts";
import { weakVoice } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/** The classes of which every two are weighed. */
interface WeighedTogether {
  /** One set of all or, where they are very many, sets of those that stand farthest apart: what they come to shows most. */
  readonly sets: readonly (readonly ClaimClass[])[];
  /** Of very many, the outermost of each scope and voice: most others clash with one of them. null where the sets are all. */
  readonly outermost: readonly ClaimClass[] | null;
}

/** Tells which classes are weighed against each other, whatever they say: all or, of very many, the outermost of them. */
export function weighedTogether(
  { classes: { all }, input: { property }, limits: { weighedPairwise } }: Weighing,
  stands: Standpoints,
): WeighedTogether {
  if (all.length <= weighedPairwise) return { sets: [all], outermost: null };
  const ofVoices = stands.groups.flatMap((group) => outermostOfEachVoice(group, property));
  return { sets: [atEdges(all, stands, weighedPairwise), ...ofVoices], outermost: [...new Set(ofVoices.flat())] };
}

/** Classes that support the first or the last position of a scope, and classes beside the positions: so many, of each some. */
function atEdges(
  classes: readonly ClaimClass[],
  { spans, positions }: Standpoints,
  most: number,
): readonly ClaimClass[] {
  const isEdge = (place: number) => {
    const { scope } = positions[place] ?? {};
    return positions[place - 1]?.scope !== scope || positions[place + 1]?.scope !== scope;
  };
  const beside = classes.filter(({ number }) => spans[number] == null);
  const edges = classes.filter(({ number }) => {
    const span = spans[number];
    return span != null && span[0] === span[1] && isEdge(span[0]);
  });
  const half = most / 2;
  const some = new Set([
    ...edges.slice(0, Math.max(half, most - beside.length)),
    ...beside.slice(0, Math.max(half, most - edges.length)),
  ]);
  return classes.filter((one) => some.has(one));
}

/** Of classes that speak alike, the one that ends first and the one that begins last: if any two are disjoint, these two are. */
interface Outermost {
  first: ClaimClass;
  last: ClaimClass;
  /** The position that the first ends with, and the one that the last begins with. */
  end: number;
  start: number;
}

/** The outermost classes of a scope: of each speaker, and together those of all who speak plainly, of no speaker, and weakly. */
function outermostOfEachVoice(group: PlacedGroup, property: Property): readonly (readonly ClaimClass[])[] {
  const speakers = new Map<string, Outermost>();
  const voices = new Map<string, Map<string, Outermost>>();
  for (const one of group.members) {
    const { denotation, saidBy } = one.claim;
    const span = spanOf(rangesOf(one, group));
    const measure = measureOf(denotation, property);
    let ofMeasure = voices.get(measure);
    if (ofMeasure === undefined) {
      ofMeasure = new Map();
      voices.set(measure, ofMeasure);
    }
    const isWeak = weakVoice(one.claim) !== null;
    widen(ofMeasure, isWeak ? "weak" : "plain", one, span);
    if (isWeak) continue;
    if (saidBy === null) widen(ofMeasure, "of no speaker", one, span);
    else widen(speakers, `${saidBy} ${measure}`, one, span);
  }
  return [
    ...Array.from(voices.values(), (ofMeasure) => [...new Set([...ofMeasure.values()].flatMap(bothOf))]),
    ...Array.from(speakers.values(), bothOf),
  ];
}

function widen(known: Map<string, Outermost>, voice: string, one: ClaimClass, [start, end]: Range): void {
  const outermost = known.get(voice);
  if (outermost === undefined) {
    known.set(voice, { first: one, last: one, end, start });
    return;
  }
  if (end < outermost.end) {
    outermost.first = one;
    outermost.end = end;
  }
  if (start > outermost.start) {
    outermost.last = one;
    outermost.start = start;
  }
}

function bothOf({ first, last }: Outermost): readonly ClaimClass[] {
  return first === last ? [first] : [first, last];
}
