/**
 * Definite articles that a name may stand with or without ("The Post"), in small letters without accents: English, German, Dutch, the
 * Romance languages. Those of other languages are joined to their words, or there are none.
 */
export const definiteArticles: ReadonlySet<string> = new Set(
  "the der die das den dem het de le la les el los las il lo gli os as".split(" "),
);

/** Definite articles in one word with a preposition, which stand before no person's name: German, French. */
export const joinedArticles: ReadonlySet<string> = new Set("am im ans ins zum zur vom beim au aux du".split(" "));
