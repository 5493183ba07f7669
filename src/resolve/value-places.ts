import type { Location } from "../model/location.ts";
import { entryOf, type FilePlaces, itemOf, topOf } from "../model/places.ts";
import { locate, locationOfNode } from "../model/record.ts";

/** Gives the place of the value of each claim of an article, by the claim's index. The way to the claims is gone once. */
export function valuePlaces(places: FilePlaces): (index: number) => Location {
  const claims = entryOf(places, topOf(places), "claims");
  return (index) => {
    const claim = claims === null ? null : itemOf(places, claims, index);
    const value = claim === null ? null : entryOf(places, claim, "value");
    return value === null ? locate(places, ["claims", index, "value"]) : locationOfNode(places, value);
  };
}
