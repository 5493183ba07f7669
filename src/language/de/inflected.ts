/** The forms of adjectives. */
export function inflected(...stems: readonly string[]): string {
  return stems.flatMap((stem) => ["e", "en", "er", "es", "em"].map((ending) => stem + ending)).join("|");
}
