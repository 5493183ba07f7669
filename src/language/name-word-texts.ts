/** Words of names that say little about who is named, in plain Latin letters (English, German, French, Dutch and others). */
function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** What stands before a person's name and is left out as often. */
const titles = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon president prasident premier minister
   chancellor kanzler senator governor mayor king queen prince princess sheikh shaikh sheik sultan emir mullah maulana hajji
   haji imam ayatollah herr frau doktor professeur monsieur madame mademoiselle mme mlle m maitre dhr mevr mevrouw meneer
   meester mr ir drs ing general colonel major captain admiral ceo chairman director saint st mv ms ss hms uss`,
);

/** What binds the parts of a name, and is spelt, joined or left out freely. */
const particles = words(
  `al el ul ad as ash ar an at bin ibn ben bint abu abou umm ould de da do dos das du des del della di le la les lo los las
   van von der den het ter ten te zu zur zum af av y e i the a of for and und et en with in im am pour fur voor d l o s`,
);

/** What may stand before or after the name of the same body. */
const weakWords = words(
  `group gruppe groep groupe holding holdings international intl global worldwide europe deutschland national
   com the firm organisation organization association`,
);

/** Words by which a body, not a person, is known. */
const bodyWords = words(
  `bank bancorp banco university college institute school hospital ministry department agency authority council committee
   commission court party union association society foundation trust fund partners capital holdings group gruppe company
   corporation industries systems solutions services technologies technology airlines airways railway motors energy oil gas
   securities insurance media press news club federation brigade army police office bureau center centre museum church`,
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

/** Short forms of given names, after the long ones. */
const shortForms = `abigail abby; albert al bert bertie; aleksandr sasha; alexander alex sasha sandy; alexandra alex sandra;
  alfred fred alf; andrew andy drew; anthony tony; antonio toni; arthur art; barack barry;
  benjamin ben benny bibi; bernard bernie; bernhard bernd; bradley brad; calvin cal;
  catherine cathy kate katie; charles charlie chuck; christine chris tina; christopher chris; clifford cliff;
  cornelis kees; daniel dan danny; david dave; deborah debbie; dmitry dima; donald don; douglas doug;
  edward ed eddie ted; ekaterina katya; eleanor ellie nell; elizabeth liz beth betty lisa; emily em emmy;
  eugene gene; evgeny zhenya; florence flo; francis frank; francisco paco pancho; frederick fred freddy;
  friedrich fritz; gabriel gabe; geoffrey geoff jeff; georg jorg; gerald gerry jerry; gregory greg;
  hans hannes; harold hal harry; heinrich heinz; hendrik henk; henry harry hank; ignacio nacho; isabella bella;
  jacob jake jakob; jacqueline jackie; james jim jimmy; janet jan; jeffrey jeff; jennifer jen jenny; joanna jo;
  johan jan; johannes hans jan; john jack johnny; jonathan jon; jose pepe; josef sepp; joseph joe joey;
  josephine jo; joshua josh; judith judy; katherine kate kathy; kenneth ken kenny; konstantin kostya;
  lawrence larry; leonard len leo; lewis lou lew; louis lou louie; margaret maggie peggy; matthew matt;
  maximilian max; megan meg; melissa mel; michael mike mick misha; mikhail misha; mitchell mitch; nancy nan;
  nathan nate; nathaniel nat nate; nicholas nick; nikolai kolya; norman norm; oliver ollie; olivia liv;
  pamela pam; patricia pat patty; patrick pat; peter pete; philip phil; phillip phil; pieter piet;
  randall randy; raymond ray; rebecca becky; richard rick dick rich; robert bob bobby rob; ronald ron;
  rudolf rudi; russell russ; samantha sam; samuel sam; sebastian seb; sergei seryozha; sidney sid;
  stanley stan; stephen steve; steven steve; stuart stu; susan sue susie; terence terry; teresa terry tess;
  theodore ted; theresa terry tess; thomas tom tommy; timothy tim; ulrich uli; valerie val; victor vic;
  victoria vicky tori; viktor vic; vincent vince; vladimir volodya vova; walter walt; wesley wes;
  wilhelm willi; willem wim; william bill billy will; wolfgang wolf; yekaterina katya; yevgeny zhenya;
  zachary zach`;

/** By short form, the long forms that it may stand for. */
function nicknames(): readonly (readonly [string, readonly string[]])[] {
  const names = new Map<string, string[]>();
  for (const entry of shortForms.split(";")) {
    const [long = "", ...short] = entry.trim().split(/\s+/);
    for (const name of short) names.set(name, [...(names.get(name) ?? []), long]);
  }
  return [...names];
}

const longWordsByShort = `intl international; natl national; fed federal; dept department; univ university; uni university;
  assn association; govt government; bros brothers; ctr center; centre center; inst institute; mfg manufacturing;
  gen general; ste sainte; mt mount; ft fort; organization organisation; min ministry`;

/** Long words by how they are cut short in names, or spelt elsewhere. */
const longWords = longWordsByShort.split(";").map((entry) => entry.trim().split(/\s+/));

const lists = { titles, particles, weakWords, bodyWords, numberWords, nicknames: nicknames(), longWords };

/** As JSON; made while building. */
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)]),
);

export default texts;
