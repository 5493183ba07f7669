/** The articles that a name may begin with, in the languages of the interface; French has one that is tied to its word. */
const article = /^(?:(?:The|An?|Der|Die|Das|Dem|Den|Eine?|De|Het|Een|Le|La|Les|Une?) +|L[’'])/;

const english = /^(?:The|An?) /;

/** Words that an English title has in small letters too. */
const small = new Set("about and at by for from in of on or that to which who with".split(" "));

/**
 * The name of an origin, a document or a person where other words stand before it: "go back to the internal e-mail". What
 * may be the title of an outlet keeps its article as it is (The Guardian, Le Monde diplomatique, Die Zeit).
 */
export function midSentence(name: string): string {
  const found = article.exec(name)?.[0];
  if (found === undefined) return name;
  const rest = name.slice(found.length);
  const isTitle = !beginsSmall(rest) && !(english.test(found) && describes(rest));
  return isTitle ? name : found.charAt(0).toLowerCase() + found.slice(1) + rest;
}

/** Whether English words describe something, as against a title: "American media", "AP's dispatch", not "Guardian's report". */
function describes(words: string): boolean {
  // What initials stand for has an article of its own, and no title is made of them alone.
  if (/^[A-Z]{2,4}(?:$|['’]s )/.test(words)) return true;
  for (const word of words.split(/\s+/)) {
    if (small.has(word)) return false;
    if (beginsSmall(word)) return true;
    if (/['’]s?$/.test(word)) return false;
  }
  return false;
}

function beginsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}
