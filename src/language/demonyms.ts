/** How adjectives of places and those who live there are made of the place's name, and of the name of its language. */
interface Endings {
  readonly ofPlace: RegExp;
  readonly ofLanguage: RegExp;
  /** Those that no rule makes, in small letters. */
  readonly irregular: string;
}

/** In German and Spanish these adjectives have no capital. */
const endings: Readonly<Record<string, Endings>> = {
  en: {
    ofPlace: /^(?:n|an|ian|ean|nian|vian|ese|ish|i)s?$/,
    ofLanguage: /^(?:s|man|men)?$/,
    irregular:
      "american americans british briton britons swiss scottish scot scots welsh belgian belgians canadian canadians",
  },
  fr: {
    ofPlace: /^(?:ien|ain|an|éen|en)(?:s|nes?|es?)?$|^(?:ais|ois)(?:es?)?$|^(?:e|s|es)$/,
    ofLanguage: /^(?:e|s|es|ne|nes)?$/,
    irregular: "américain américains américaine américaines britannique britanniques belge belges suisse suisses",
  },
  nl: {
    ofPlace: /^(?:s|se|er|ers|isch|ische|iër|iërs|aan|aans|aanse|ees|ese|ezen|aal|en|anen)$/,
    ofLanguage: /^(?:e|en|er|ers)?$/,
    irregular:
      "amerikaan amerikanen amerikaans amerikaanse brit britten brits britse belg belgen belgisch belgische zwitser zwitsers zwitserse europeaan europeanen europees europese canadees canadese",
  },
};

/** Africa, the Americas, Asia, Europe, Oceania. */
const continents = ["002", "019", "142", "150", "009"];
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
/** What is left of a shorter name says nothing. */
const shortestStem = 4;

/** The names of languages, and what adjectives are made of: the names of places without their endings. */
interface Names {
  readonly languages: readonly string[];
  readonly stems: readonly string[];
}

const read = new Map<string, Names>();

/** Whether a word says of which country, continent or language somebody or something is: `Austrian`, `Nederlanders`. */
export function isDemonym(word: string, language: string): boolean {
  const own = Object.hasOwn(endings, language) ? endings[language] : undefined;
  if (own === undefined) return false;
  const small = word.toLowerCase();
  if (own.irregular.split(" ").includes(small)) return true;
  const { languages, stems } = namesIn(language);
  return isMadeOf(small, languages, own.ofLanguage) || isMadeOf(small, stems, own.ofPlace);
}

function isMadeOf(word: string, stems: readonly string[], ending: RegExp): boolean {
  return stems.some((stem) => word.startsWith(stem) && ending.test(word.slice(stem.length)));
}

/** The platform knows the names by their codes, and has no list of them. */
function namesIn(language: string): Names {
  const known = read.get(language);
  if (known !== undefined) return known;
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const places = namesOf(language, "region", [...pairs.map((pair) => pair.toUpperCase()), ...continents]);
  const names = { languages: namesOf(language, "language", pairs), stems: places.map(stemOf).filter(isLong) };
  read.set(language, names);
  return names;
}

function namesOf(language: string, type: "region" | "language", codes: readonly string[]): readonly string[] {
  const display = new Intl.DisplayNames(language, { type, fallback: "none" });
  return codes.flatMap((code) => display.of(code)?.toLowerCase() ?? []).filter(isOneWord);
}

function isOneWord(name: string): boolean {
  return /^\p{L}{4,}$/u.test(name);
}

function isLong(stem: string): boolean {
  return stem.length >= shortestStem;
}

function stemOf(place: string): string {
  return place.replace(/(?:ië|ia|ie|um|[aeoyë])$/u, "");
}
