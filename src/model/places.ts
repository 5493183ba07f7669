/**
 * Where everything in one YAML file stands. The nodes are numbers, seven a node, and not objects: a claim has ten nodes,
 * and whoever reads 50,000 claims looks at few of their places.
 */
export interface FilePlaces {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** The parts of a node lie side by side, in the order of the text; the last node is the whole text. */
  readonly nodes: Offsets;
  /** What the keys are called; the first stands for none. Files of one story may share the list. */
  readonly names: readonly string[];
  /** The offset at which each line starts. */
  readonly lineStarts: Offsets;
}

/** Offsets are in UTF-16 units. Most texts are short enough for 16 bits each. */
export type Offsets = Uint16Array | Uint32Array;

/** How many numbers a node has, and which stands where: ends are exclusive; a node without a key has the name 0. */
export const nodeSize = 7;
export const field = { from: 0, to: 1, keyFrom: 2, keyTo: 3, name: 4, firstPart: 5, parts: 6 } as const;

/** A node is known by its number. */
export type Node = number;

/** The node of the whole text. */
export function topOf({ nodes }: FilePlaces): Node {
  return nodes.length / nodeSize - 1;
}

/** One of a node's numbers. */
export function fieldOf({ nodes }: FilePlaces, node: Node, which: number): number {
  return nodes[node * nodeSize + which] ?? 0;
}

/** The name of the key that leads to a node; null for an item of a list. */
export function nameOf(places: FilePlaces, node: Node): string | null {
  const name = fieldOf(places, node, field.name);
  return name === 0 ? null : (places.names[name] ?? null);
}

/** The item of a list, by its index; null where there is none. */
export function itemOf(places: FilePlaces, list: Node, index: number): Node | null {
  const first = fieldOf(places, list, field.firstPart);
  const isThere = index >= 0 && index < fieldOf(places, list, field.parts) && fieldOf(places, first, field.name) === 0;
  return isThere ? first + index : null;
}

/** The value under a key of a mapping; null where there is none. */
export function entryOf(places: FilePlaces, map: Node, key: string): Node | null {
  const count = fieldOf(places, map, field.parts);
  if (count > mostLookedThrough) return indexOf(places, map).get(key) ?? null;
  const first = fieldOf(places, map, field.firstPart);
  for (let node = first; node < first + count; node++) if (nameOf(places, node) === key) return node;
  return null;
}

/** Larger mappings are looked up by an index, or a story of 100,000 names would cost the square of it. */
const mostLookedThrough = 32;

/** The entries of large mappings by name, made when the first is looked for; they go with the places. */
const indexes = new WeakMap<Offsets, Map<Node, ReadonlyMap<string, Node>>>();

function indexOf(places: FilePlaces, map: Node): ReadonlyMap<string, Node> {
  const ofFile = indexes.get(places.nodes) ?? new Map<Node, ReadonlyMap<string, Node>>();
  indexes.set(places.nodes, ofFile);
  const known = ofFile.get(map);
  if (known !== undefined) return known;
  const index = new Map<string, Node>();
  const first = fieldOf(places, map, field.firstPart);
  const count = fieldOf(places, map, field.parts);
  for (let node = first; node < first + count; node++) {
    const name = nameOf(places, node);
    if (name !== null) index.set(name, node);
  }
  ofFile.set(map, index);
  return index;
}

/** A node with the nodes inside it, for those who need a whole tree of them. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The key that leads to the node, where it is the value of a mapping. */
  readonly key: readonly [from: number, to: number] | null;
  /** The entries of a mapping, by name. */
  readonly entries: ReadonlyMap<string, Span>;
  /** The items of a list. */
  readonly items: readonly Span[];
}

/** The tree of the nodes of a file. */
export function spanOf(places: FilePlaces, node: Node = topOf(places)): Span {
  const first = fieldOf(places, node, field.firstPart);
  const parts = Array.from({ length: fieldOf(places, node, field.parts) }, (_, index) => first + index);
  const isKeyed = nameOf(places, node) !== null;
  return {
    from: fieldOf(places, node, field.from),
    to: fieldOf(places, node, field.to),
    key: isKeyed ? [fieldOf(places, node, field.keyFrom), fieldOf(places, node, field.keyTo)] : null,
    entries: new Map(parts.flatMap((part) => entryIn(places, part))),
    items: parts.filter((part) => nameOf(places, part) === null).map((part) => spanOf(places, part)),
  };
}

function entryIn(places: FilePlaces, part: Node): readonly (readonly [string, Span])[] {
  const name = nameOf(places, part);
  return name === null ? [] : [[name, spanOf(places, part)]];
}
