import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { numbers } from "./numbers.ts";

export const german: Language = {
  code: "de",
  elides: false,
  ...dates,
  ...numbers,
  ...amounts,
  between: ["zwischen", "und"],
  range: ["von|vom", "bis|bis zum|bis ins|bis in das|bis in die|bis in den|-|zu|zum"],
  or: "oder",
  negations:
    "nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nichts|niemand|weder|nirgends|nirgendwo|keinerlei|keineswegs|mitnichten",
  reversers:
    "verfehlt|verfehlte|verfehlten|verfehlen|verpasst|verpasste|verpassen|erste|ersten|erster|erstes|nur|allein|letzte|letzten|ohne|kaum|verweigert|verweigerte|lehnt|lehnte|ablehnte|dementiert|dementierte|bestreitet|bestritt|scheitert|gescheitert|scheitern|mangelt|fehlt|fehlen|fehlende|leichtfertig|leicht|einfach|aufgegeben|aufgeben|eingestellt|einstellen|beendet|geschlossen|schließt|unklar|unabhängig|sondern|virtuell|virtuelle|virtuellen|virtueller|zweifel|zweifels|zweifelt|bezweifelt|offen|noch|statt|gegen|zwar|mehr|misserfolg|fehlschlag|aussteht|ausstehend|ausstehende|vorbehaltlich|nicht zuletzt|nicht weniger|nicht minder|nicht selten|oder nicht|nichts anderes|nichts als|nie zuvor|nie dagewesen|nie dagewesene|nie dagewesenen|nie dagewesenes|nie dagewesener",
  reversingEndings: "los|lose|losen|frei|freie",
  pluralEndings: "e|er|en|n|s|innen",
  capitalNouns: true,
};
