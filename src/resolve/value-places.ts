import type { Location } from "../model/location.ts";
import { entryOf, type FilePlaces, field, fieldOf, itemOf, type Node, topOf } from "../model/places.ts";
import { locate, locationOfNode } from "../model/record.ts";

/** Gives the place of the value of each claim of an article, by the claim's index. What is the same for all is found once. */
export function valuePlaces(places: FilePlaces): (index: number) => Location {
  const claims = entryOf(places, topOf(places), "claims");
  const name = places.names.indexOf("value");
  return (index) => {
    const claim = claims === null ? null : itemOf(places, claims, index);
    const value = claim === null ? null : partNamed(places, claim, name);
    return value === null ? locate(places, ["claims", index, "value"]) : locationOfNode(places, value);
  };
}

/** The entry of a mapping whose key has this number among the names of the file: a claim has few. */
function partNamed(places: FilePlaces, map: Node, name: number): Node | null {
  const first = fieldOf(places, map, field.firstPart);
  const end = first + fieldOf(places, map, field.parts);
  for (let node = first; node < end; node++) if (fieldOf(places, node, field.name) === name) return node;
  return null;
}
