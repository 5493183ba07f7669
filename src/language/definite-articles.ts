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

/** Other German words that stand before a noun and hardly before a name, in small letters. */
export const germanDeterminers: ReadonlySet<string> = new Set(
  `dieser diese dieses diesem diesen jeder jede jedes jedem jeden kein keine keiner keinem keinen keines sein seine seiner seinem
   seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren eure eurer eurem euren welche welcher`.split(
    /\s+/,
  ),
);

/** What joins a noun to what it belongs to, by language: a noun stands before it more often than a name does, "target of the deal". */
const joining: Readonly<Record<string, string>> = { en: "of", es: "de del", fr: "de du des d", nl: "van" };

/** Whether a word, in small letters, joins the noun before it to what it belongs to. */
export function joinsNouns(word: string, language: string): boolean {
  return Object.hasOwn(joining, language) && (joining[language] ?? "").split(" ").includes(word);
}
