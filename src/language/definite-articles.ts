/**
 * Definite articles that a name may stand with or without ("The Post"), in small letters without accents: English, German, Dutch, the
 * Romance languages. Those of other languages are joined to their words, or there are none.
 */
export const definiteArticles: ReadonlySet<string> = new Set(
  "the der die das den dem het de le la les el los las il lo gli os as".split(" "),
);

/** Articles that stand before a noun and no person's name, in small letters: joined to a preposition (`im`, `du`), and indefinite ones. */
export const articlesOfNouns: ReadonlySet<string> = new Set(
  "a an een ein eine einen einem einer eines im am ins ans zum zur vom beim un une au aux du".split(" "),
);
