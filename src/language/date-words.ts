const months = "January February March April May June July August September October November December";

/**
 * What the words of dates mean in the English that records are written in, by language: months after CLDR 46, and the words that
 * news texts put around them. An empty meaning is a word that English leaves out.
 */
export const dateWords: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  de: wordsOf(
    "januar februar märz april mai juni juli august september oktober november dezember",
    "frühling frühjahr sommer herbst winter",
    "spring spring summer autumn winter",
    [
      ["anfang", "early"],
      ["mitte", "mid"],
      ["ende", "late"],
      ["um", "about"],
      ["etwa", "about"],
      ["rund", "about"],
      ["vor", "before"],
      ["nach", "after"],
      ["seit", "since"],
      ["ab", "since"],
      ["bis", "by"],
      ["zwischen", "between"],
      ["und", "and"],
      ["oder", "or"],
      ["von", "from"],
      ["im", ""],
      ["am", ""],
    ],
  ),
  fr: wordsOf(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "printemps été automne hiver",
    "spring summer autumn winter",
    [
      ["l'été", "summer"],
      ["l'automne", "autumn"],
      ["l'hiver", "winter"],
      ["début", "early"],
      ["mi", "mid"],
      ["fin", "late"],
      ["vers", "about"],
      ["environ", "about"],
      ["avant", "before"],
      ["après", "after"],
      ["depuis", "since"],
      ["jusqu'en", "until"],
      ["d'ici", "by"],
      ["entre", "between"],
      ["et", "and"],
      ["ou", "or"],
      ["en", ""],
      ["au", ""],
      ["le", ""],
      ["de", ""],
    ],
  ),
  nl: wordsOf(
    "januari februari maart april mei juni juli augustus september oktober november december",
    "lente voorjaar zomer herfst najaar winter",
    "spring spring summer autumn autumn winter",
    [
      ["begin", "early"],
      ["medio", "mid"],
      ["half", "mid"],
      ["eind", "late"],
      ["rond", "about"],
      ["omstreeks", "about"],
      ["circa", "about"],
      ["voor", "before"],
      ["vóór", "before"],
      ["na", "after"],
      ["sinds", "since"],
      ["vanaf", "since"],
      ["tot", "until"],
      ["tussen", "between"],
      ["en", "and"],
      ["of", "or"],
      ["in", ""],
      ["de", ""],
    ],
  ),
};

function wordsOf(
  monthNames: string,
  seasonNames: string,
  seasons: string,
  others: readonly (readonly [word: string, meaning: string])[],
): ReadonlyMap<string, string> {
  return new Map([...pair(monthNames, months), ...pair(seasonNames, seasons), ...others]);
}

function pair(words: string, meanings: string): [string, string][] {
  const meaning = meanings.split(" ");
  return words.split(" ").map((word, index) => [word, meaning[index] ?? ""]);
}
