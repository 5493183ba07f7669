import type { Property } from "../../model/story.ts";
import type { Unit } from "./unit.ts";
import { likeliestUnit } from "./unit-phrase.ts";

/** What a property settles for all its amounts. */
export interface Settings {
  /** The unit that amounts are brought to, and that bare numbers take; null where the property names none. */
  readonly unit: Unit | null;
  readonly rounded: boolean;
}

const known = new WeakMap<Property, Settings>();

/** The settings of a property; found out once. */
export function settingsOf(property: Property): Settings {
  const settings = known.get(property);
  if (settings !== undefined) return settings;
  const made = {
    unit: property.unit === null ? null : likeliestUnit(property.unit),
    rounded: property.rounded,
  };
  known.set(property, made);
  return made;
}
