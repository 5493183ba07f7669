import { byShortForm } from "./short-forms.ts";

/** Words of names that say little about who is named, in plain Latin letters (English, German, French, Dutch and others). */
function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** What stands before a person's name and is left out as often. */
const titles = words(
  `mr mister mrs ms miss mx madam dr prof professor sir dame rev reverend hon honourable monsignor msgr
   president prasident presidente premier prime minister ministre chancellor kanzler kanzlerin bundeskanzler
   senator governor gouverneur congressman congresswoman ayatollah
   herr herrn frau doktor dipl professeur monsieur madame mademoiselle mme mlle mlles m maitre docteur
   dhr mevr mevrouw mw meneer mijnheer meester mr ir drs jhr jonkheer
   senor senora srta signor signora dott dottor dottore dottoressa avv dona senhor
   shri shrimati smt thiru hr fru frk froken
   lieutenant lt sgt sergeant capt brigadier colonel captain admiral oberst generaloberst
   ceo chairman chairwoman director`,
);

/** Ranks that are names too, and titles only where they stand first. */
const rankNames = words(
  `king queen prince princess lord lady duchess count countess bishop archbishop cardinal pope father brother sister rabbi
   pastor general major marshal judge justice mayor sheriff saint st koning koningin prins prinses graf freiherr roi reine
   konig konigin prinz sheikh shaikh sheik shaykh shekh cheikh scheich mullah mulla maulana maulavi mawlawi hajji haji hajj
   alhaji imam emir sultan`,
);

/** What stands before a ship's name: a word that is written with one capital is none of these. */
const shipPrefixes = words("mv ms mt ss fv rv sv hms uss");

/** What stands before the name of one's father. */
const fathers = words("bin ibn ben bint ould wuld");

/** What binds the parts of a name, and is spelt, joined or left out freely. */
const particles = words(
  `al el ul ad as ash ar an at bin ibn ben bint abu abou umm ould de da do dos das du des del della di le la les lo los las
   van von der den het ter ten te zu zur zum af av y e i the a of for and und et en with in im am pour fur voor d l o s`,
);

/** The particles that are given names too. */
const givenParticles = words("al ad an ben des di van");

/** What may stand before or after the name of the same body. */
const weakWords = words(
  `group gruppe groep groupe holding holdings international intl global worldwide europe deutschland national
   com the firm organisation organization association`,
);

/** Words by which a body, not a person, is known. */
const bodyWords = words(
  `bank bancorp banco university college institute school hospital ministry department agency authority council
   committee commission court party union association society foundation trust fund partners equity ventures capital
   holdings group gruppe company corporation industries systems solutions services technologies technology airlines
   airways railway motors energy oil gas securities insurance media press news club federation brigade army police
   office bureau center centre museum church`,
);

const spelledNumbers: Readonly<Record<string, string>> = {
  1: "one first 1st eins erste erster premier premiere eerste",
  2: "two second 2nd zwei zweite zweiter deux deuxieme twee tweede ii",
  3: "three third 3rd drei dritte dritter trois troisieme drie derde iii",
  4: "four fourth 4th vier vierte quatre quatrieme vierde iv",
  5: "five fifth 5th funf funfte cinq cinquieme vijf vijfde",
  6: "six sixth 6th sechs sechste sixieme zes zesde vi",
  7: "seven seventh 7th sieben siebte sept septieme zeven zevende vii",
  8: "eight eighth 8th acht achte huit huitieme achtste viii",
  9: "nine ninth 9th neun neunte neuf neuvieme negen negende ix",
  10: "ten tenth 10th zehn zehnte dixieme tien tiende",
  11: "eleven eleventh 11th elf elfte onze elfde",
  12: "twelve twelfth 12th zwolf zwolfte douze twaalf twaalfde xii",
  13: "thirteen 13th xiii",
  14: "fourteen 14th xiv",
  15: "fifteen 15th xv",
  16: "sixteen 16th xvi",
  17: "seventeen 17th xvii",
  18: "eighteen 18th xviii",
  19: "nineteen 19th xix",
  20: "twenty twentieth 20th xx",
  30: "thirty thirtieth",
  40: "forty fourty fortieth",
  50: "fifty fiftieth",
  60: "sixty",
  70: "seventy",
  80: "eighty",
  90: "ninety",
};

/** Numbers in words, as ordinals and in Roman figures (those that are no common names). */
const numberWords = Object.entries(spelledNumbers).flatMap(([digits, spelt]) =>
  spelt.split(" ").map((word) => [word, Number(digits)] as const),
);

const longWordsByShort = `intl international; natl national; fed federal; dept department; univ university; uni university;
  assn association; govt government; bros brothers; ctr center; centre center; inst institute; mfg manufacturing;
  gen general; ste sainte; mt mount; ft fort; organization organisation; min ministry`;

/** Long words by how they are cut short in names, or spelt elsewhere. */
const longWords = longWordsByShort.split(";").map((entry) => entry.trim().split(/\s+/));

/**
 * Countries whose names are spelt so alike that one might be taken for a slip of another, in English, German, French, Dutch
 * and Spanish: each in plain letters, without spaces.
 */
const countries = `iran; iraq irak; iceland island islande ijsland islandia; ireland irland irlande ierland irlanda;
  slovakia slowakei slovaquie slowakije eslovaquia; slovenia slowenien slovenie eslovenia; gambia gambie;
  zambia sambia zambie; angola; anguilla anguila; gabon; japan japon; austria; australia; niger; nigeria;
  sudan soudan soedan; southsudan sudsudan soudandusud zuidsoedan sudandelsur;
  guinea guinee; equatorialguinea aquatorialguinea guineeequatoriale equatoriaalguinea guineaecuatorial;
  guineabissau guineebissau; papuanewguinea papuaneuguinea papouasienouvelleguinee papoeanieuwguinea papuanuevaguinea;
  samoa; americansamoa amerikanischsamoa samoaamericaines amerikaanssamoa samoaamericana`;

/** By name, which of them it is. */
const countryNames = countries
  .split(";")
  .flatMap((names, index) => words(names.trim()).map((name) => [name, index] as const));

const lists = {
  titles,
  rankNames,
  shipPrefixes,
  fathers,
  particles,
  givenParticles,
  weakWords,
  bodyWords,
  numberWords,
  longWords,
  countryNames,
};

/** As JSON; made while building. */
const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)])),
  shortForms: JSON.stringify(byShortForm()),
};

export default texts;
