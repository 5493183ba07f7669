/** The forms of adjectives. */
export function inflected(...stems: readonly string[]): string {
  return stems.flatMap(formsOf).join("|");
}

/** The forms of an adjective, apart. */
export function formsOf(stem: string): readonly string[] {
  return ["e", "en", "er", "es", "em"].map((ending) => stem + ending);
}
