import type { LanguageCode } from "./languages.ts";

/** Words far from a number or date that turn what it says. Every list is one text, its entries parted by `|`, in lower case. */
export interface ClauseWords {
  /** What means "up to", and with a verb of change or sentence what was reached: "opgelopen tot vijf". */
  readonly reachedBy: string;
  /** What stands before such words where they are a bound all the same: "verlaagd met tot 40 procent". */
  readonly boundBefore: string;
  /** What begins a clause within a sentence: "that", "who". */
  readonly joints: string;
  /** Verbs of change or sentence, and those that stand behind the amount, too. */
  readonly changes: string;
  readonly changesBehind: string;
  /** What is left of such a verb right before the amount: "loopt op tot vijf". */
  readonly changeParticles: string;
  /** What makes the end of a change one that is only possible: "kan oplopen tot". */
  readonly mayBe: string;
  /** What says that something will not be: "ruled out". */
  readonly exclusions: string;
  /** Verbs that say of what is told that it lies ahead, and how others end that do: "will", "prendra". */
  readonly ahead: string;
  readonly aheadEndings: string;
  /** What makes a lone negation behind it deny nothing: "avant qu'il ne parte". */
  readonly notDenied: string;
  /** What hours are called that may be a time of day, too: "drie uur". */
  readonly clockUnits: string;
  /** What stands before hours that are a time of day, or may be one. */
  readonly clockBefore: string;
  /** What stands behind hours that are a time of day: "du matin". */
  readonly clockAfter: string;
}

const dutchParticiples =
  "opgelopen|teruggelopen|gestegen|gedaald|gezakt|gegroeid|geslonken|gekrompen|geklommen|toegenomen|afgenomen|gehalveerd|verdubbeld|verdrievoudigd|teruggebracht|teruggeschroefd|opgeschroefd|opgevoerd|opgehoogd|opgetrokken|beperkt|verhoogd|verlaagd|verminderd|verkort|verlengd|ingekort|uitgebreid|ingekrompen|gereduceerd|bijgesteld|bijgeschaafd|veroordeeld|omgezet|uitgelopen";

export const clauseWords: Readonly<Record<LanguageCode, ClauseWords>> = {
  de: {
    reachedBy: "",
    boundBefore: "",
    joints: "dass|ob|weil|aber|sondern|wer|wie|was",
    changes:
      "stieg|stiegen|steigt|steigen|steige|gestiegen|sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fällt|fallen|gefallen|wuchs|wuchsen|wächst|wachsen|gewachsen|kletterte|klettert|geklettert|erhöht|erhöhte|gesenkt|senkte|verringert|verkürzt|gekürzt|angehoben|reduziert",
    changesBehind: "",
    changeParticles: "",
    mayBe: "kann|können|könnte|könnten|konnte|konnten",
    exclusions:
      "ausgeschlossen|ausschließen|ausschließt|ausschloss|auszuschließen|unmöglich|undenkbar|unwahrscheinlich|unrealistisch|illusorisch",
    ahead: "wird|werden|soll|sollen|will|wollen|plant|planen",
    aheadEndings: "",
    notDenied: "",
    clockUnits: "",
    clockBefore: "",
    clockAfter: "",
  },
  en: {
    reachedBy: "up to",
    boundBefore: "to|by|for|with|of",
    joints: "that|which|who|whether|because|while|but|what|why",
    changes:
      "rose|risen|rises|rising|climbed|climbs|grew|grown|grows|fell|fallen|falls|dropped|drops|increased|increases|decreased|jumped|jumps|soared|went|gone|goes|moved|moves|crept|shot|slipped|edged|cut|raised|lowered|reduced|shortened|extended|revised|changed",
    changesBehind: "",
    changeParticles: "",
    mayBe: "can|could|may|might",
    exclusions:
      "ruled out|rule out|rules out|ruling out|excluded|excludes|exclude|impossible|unlikely|unthinkable|out of the question|rejected|rejects|refused",
    ahead:
      "will|shall|won't|'ll|is to|are to|is due to|are due to|is set to|are set to|is expected to|are expected to|is scheduled to|are scheduled to|plans to|plan to",
    aheadEndings: "",
    notDenied: "",
    clockUnits: "",
    clockBefore: "",
    clockAfter: "",
  },
  es: {
    reachedBy: "hasta|hasta el|hasta la|hasta los|hasta las",
    boundBefore: "de|a|para|con",
    joints: "que|quien|porque|pero",
    changes:
      "subió|subieron|sube|suben|subido|bajó|bajaron|baja|bajan|bajado|cayó|cayeron|cae|caen|caído|aumentó|aumentaron|aumenta|aumentan|aumentado|creció|crecieron|crece|crecen|crecido|redujo|redujeron|reduce|reducen|reducido|reducida|descendió|descendieron|desciende|descienden|descendido|disminuyó|disminuyeron|disminuye|disminuido|elevó|elevaron|eleva|elevan|elevado|elevada|ascendió|ascendieron|asciende|ascienden|ascendido|pasó|pasaron|pasa|pasan|pasado|escaló|escalado|retrocedió|retrocedido|rebajó|rebajado|recortó|recortado|amplió|ampliado|ampliada|prolongó|prolongado",
    changesBehind: "",
    changeParticles: "",
    mayBe: "puede|pueden|podría|podrían",
    exclusions: "descarta|descartan|descartó|descartaron|descartado|descartada|excluye|excluyó|imposible|improbable",
    ahead: "va a|van a",
    aheadEndings: "rá|rán|remos",
    notDenied: "",
    clockUnits: "",
    clockBefore: "",
    clockAfter: "",
  },
  fr: {
    reachedBy: "jusqu'à|jusqu'",
    boundBefore: "à|de|pour",
    joints: "que|qu'|qui|parce que|mais|si|pourquoi",
    changes:
      "passé|passée|passés|passe|passent|grimpé|grimpe|grimpent|monté|montée|monte|montent|bondi|bondit|progressé|progresse|relevé|relevée|relève|porté|portée|porte|ramené|ramenée|ramenés|ramène|abaissé|abaissée|abaisse|réduit|réduite|réduits|tombé|tombée|tombe|tombent|chuté|chute|chutent|reculé|recule|descendu|descendue|descend|baissé|baisse|élevé|élevée|étendu|étendue|prolongé|prolongée|limité|limitée|fixé|fixée|alourdi|alourdit",
    changesBehind: "",
    changeParticles: "",
    mayBe: "peut|peuvent|pourrait|pourraient|pouvait|pouvaient",
    exclusions:
      "exclu|exclue|exclus|exclues|exclut|excluent|excluait|excluant|impossible|impensable|improbable|inenvisageable|hors de question|écarté|écartée|écarte",
    ahead: "doit|doivent|va|vont",
    aheadEndings: "era|ira|dra|rra|ura|vra|ront",
    notDenied:
      "avant que|avant qu'|à moins que|à moins qu'|de peur que|de peur qu'|de crainte que|de crainte qu'|sans que|sans qu'",
    clockUnits: "heure|heures|h",
    clockBefore: "à|vers|dès|avant|après|jusqu'à",
    clockAfter: "du matin|du soir|de l'après - midi|de la nuit|de la matinée|pile|précises|tapantes|locales",
  },
  nl: {
    reachedBy: "tot",
    boundBefore: "met|van|voor",
    joints: "dat|die|of|omdat|maar|terwijl|wie|waarom",
    changes: `${dutchParticiples}|stijgt|stijgen|steeg|stegen|daalt|dalen|daalde|daalden|zakt|zakte|groeit|groeide|groeiden|slinkt|slonk|krimpt|kromp|klimt|klom|halveert|halveerde|verdubbelt|verdubbelde|beperkte|verhoogt|verhoogde|verlaagt|verlaagde|vermindert|verminderde|veroordeelt|veroordeelde|reduceert|reduceerde`,
    changesBehind: dutchParticiples,
    changeParticles: "op|terug|toe|af",
    mayBe: "kan|kunnen|kon|konden|mag|mogen|zou kunnen",
    exclusions:
      "uitgesloten|uitsluiten|uitsluit|uitsloot|onmogelijk|ondenkbaar|onwaarschijnlijk|onhaalbaar|uit den boze|geen sprake",
    ahead: "zal|zullen|gaat|gaan|wordt|worden|moet|moeten",
    aheadEndings: "",
    notDenied: "",
    clockUnits: "uur",
    clockBefore: "om|rond|omstreeks|tegen|vanaf|tot",
    clockAfter:
      "'s nachts|'s morgens|'s ochtends|'s middags|'s avonds|in de nacht|in de ochtend|in de middag|in de avond|precies|lokale tijd|plaatselijke tijd|vroeg in de ochtend",
  },
};
