/**
 * What a body or person is, where it stands before the name and has a capital: in German as every noun, elsewhere where it begins
 * a sentence. A longer word that ends with one is one, too: `Kosmetikhersteller`, `Transa-Chef`.
 */
const roles: Readonly<Record<string, string>> = {
  de: `konzern konzerns firma unternehmen unternehmens gruppe gesellschaft hersteller herstellers anbieter betreiber händler
    versicherer verlag tochter mutterkonzern gewerkschaft behörde verein partei chef chefs chefin leiter leiterin sprecher sprechers
    sprecherin minister ministers ministerin präsident präsidenten präsidentin vorsitzende vorsitzender vorsitzenden direktor
    direktorin anwalt anwältin richter richterin staatsanwalt staatsanwältin bürgermeister bürgermeisterin manager managerin
    banker bankers trainer trainerin stürmer torwart spieler spielerin autor autorin forscher forscherin professor professorin
    politiker politikerin abgeordnete abgeordneter experte expertin gründer gründerin sänger sängerin kandidat kandidatin
    kommissar kommissarin schauspieler schauspielerin sturmtief orkantief riese riesen gigant giganten
    versender versenders versorger versorgers kette großbank holding dienst dienstes sender senders fachmedien partner partnerin
    investor investors investorin fachleute fachleuten experten expertinnen kanzler kanzlers kanzlerin zeitung`,
  en: `group company firm maker concern union party striker defender midfielder goalkeeper coach manager spokesman spokeswoman
    spokesperson analyst prosecutor lawyer researcher author singer actor actress founder storm hurricane`,
  es: "grupo empresa compañía fabricante sindicato partido presidente presidenta ministro ministra portavoz alcalde alcaldesa",
  fr: `groupe société entreprise compagnie concern fabricant constructeur syndicat parti attaquant défenseur gardien entraîneur
    président présidente ministre maire porte-parole directeur directrice avocat avocate procureur tempête`,
  nl: `concern bedrijf groep onderneming fabrikant maker vakbond partij spits verdediger keeper coach trainer topman topvrouw
    woordvoerder woordvoerster voorzitter directeur minister premier burgemeester wethouder advocaat advocate officier rechter
    onderzoeker hoogleraar oprichter zanger zangeres schrijver schrijfster storm`,
};

/** Shorter words end many others: `Chef` is one of `Transa-Chef`, but `Maker` none of `Schumaker`. */
const shortestEnding = 5;

/** Whether a word of a language, whatever its case, says what a body or person is. */
export function isRole(word: string, language: string): boolean {
  const own = Object.hasOwn(roles, language) ? (roles[language] ?? "").split(/\s+/) : [];
  const small = word.toLowerCase();
  const last = small.slice(small.lastIndexOf("-") + 1);
  return own.some((role) => role === last || (role.length >= shortestEnding && joins(language) && last.endsWith(role)));
}

/** Whether a language joins nouns to one word. */
function joins(language: string): boolean {
  return language === "de" || language === "nl";
}

/** Bodies that are called by their country: `Europese Commissie`, `Franse Senaat`. */
const institutions: ReadonlySet<string> = new Set(
  `academie airlines bank belastingdienst bond centrale commissie congres federatie gemeenschap grondwettelijk hof huis instituut
   kamer kampioenschap kustwacht lagerhuis leger luchtmacht marine ministerie museum nationale open openbaar parlement politie raad
   regering republiek rijk senaat spoorwegen staat staten unie universiteit vereniging voetbalbond waddeneilanden`.split(
    /\s+/,
  ),
);

/** Whether a Dutch word says what a body is that its country's name belongs to. */
export function isInstitution(word: string): boolean {
  return institutions.has(word.toLowerCase());
}
