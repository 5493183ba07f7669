/**
 * Definite articles that a name may stand with or without ("The Post"), in small letters without accents: English, German, Dutch, the
 * Romance languages. Those of other languages are joined to their words, or there are none.
 */
export const definiteArticles: ReadonlySet<string> = new Set(
  "the der die das den dem het de le la les el los las il lo gli os as".split(" "),
);
