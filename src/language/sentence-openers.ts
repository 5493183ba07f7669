/**
 * Words that often begin a sentence, and so have a capital without being a part of the name that follows: articles,
 * prepositions, conjunctions, pronouns and the like, by language.
 */
const openers: Readonly<Record<string, string>> = {
  de: `der die das den dem des ein eine einen einem einer in im an am auf aus bei mit nach von vom vor zu zum zur für über unter
    durch gegen ohne um seit bis ab als wie wenn weil da dass ob und oder aber doch denn sondern auch noch nur schon so es er sie
    wir ihr ich man dies diese dieser dieses diesen diesem jene jener sein seine ihre unser mein kein keine alle viele einige
    mehrere mehreren weitere andere was wer wo warum während trotz laut dort hier jetzt nun zudem außerdem ende anfang mitte je pro rund gut knapp etwa`,
  en: `a an the in on at by for from of to with as after before during since until under over about while when where if but and or
    so yet this that these those it its he she they we you i his her their our my there here what who which how why not no all
    some many most more other another both each any every one although because despite meanwhile however also then now still
    only even just last next early late mid says said`,
  es: `el la los las un una unos unas en de del a al con por para sin sobre entre desde hasta según como si cuando pero y o que
    quien este esta estos estas ese esa eso él ella ellos su sus nuestro no todo todos muchos otros donde aunque mientras también`,
  fr: `le la les un une des du de à au aux en dans sur sous par pour avec sans chez vers depuis avant après pendant selon comme si
    quand lorsque mais et ou donc or car que qui ce cet cette ces il elle ils elles on nous vous je son sa ses leur leurs notre
    votre mon ne pas tout tous toute toutes plusieurs quelques autre autres où comment pourquoi malgré ainsi aussi fin début`,
  nl: `de het een in op aan bij voor na van tot met door uit over onder tegen zonder om sinds als dan toen terwijl omdat dat dit
    deze die er hij zij ze wij we jullie u ik men zijn haar hun ons mijn geen alle veel enkele meer andere wat wie waar hoe waarom
    volgens ook nog maar en of dus want echter daarnaast tijdens ondanks eind begin medio`,
};

/** The words that often begin a sentence in a language, in small letters; none for a language that is not known. */
export function sentenceOpeners(language: string): ReadonlySet<string> {
  const words = Object.hasOwn(openers, language) ? (openers[language] ?? "") : "";
  return new Set(words.split(/\s+/));
}
