import { halved } from "../halved.ts";
import type { WordsOfNumbers } from "../words-of-numbers.ts";

export const numbers: WordsOfNumbers = {
  joinsNumbers: true,
  numbers:
    "null:0|eins:1|zwei:2|zwo:2|drei:3|vier:4|fünf:5|fuenf:5|sechs:6|sieben:7|acht:8|neun:9|zehn:10|elf:11|zwölf:12|zwoelf:12|dreizehn:13|vierzehn:14|fünfzehn:15|fuenfzehn:15|sechzehn:16|siebzehn:17|achtzehn:18|neunzehn:19|zwanzig:20|dreißig:30|dreissig:30|vierzig:40|fünfzig:50|fuenfzig:50|sechzig:60|siebzig:70|achtzig:80|neunzig:90",
  hundred: "hundert",
  hundreds: "",
  thousand: "tausend|k",
  magnitudes:
    "million:6|millionen:6|mio:6|milliarde:9|milliarden:9|mrd:9|billion:12|billionen:12|bio:12|billiarde:15|billiarden:15|trillion:18|trillionen:18|dutzend:dozen",
  one: "ein|eine|einer|einem|einen|eines",
  numberAnd: "und",
  minus: "minus",
  decimals: `anderthalb:1.5|dreiviertel:3/4|${halved(
    "ein:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12",
    () => [
      ["einhalb", ".5"],
      ["einviertel", " 1/4"],
      ["dreiviertel", " 3/4"],
    ],
    "tausend",
  )}`,
  fractions:
    "hälfte|halbe|halber|halben|halb|drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|zwanzigstel|hundertstel|tausendstel",
  outOf: "von|aus",
  andHalf: "einhalb|und ein halb|und eine halbe|und einer halben|und ein halbes|und einem halben",
  point: "komma",
  pointInTime: "",
  halves:
    "eine halbe:0.5|einer halben:0.5|ein halbes:0.5|einem halben:0.5|einen halben:0.5|ein halber:0.5|eine dreiviertel:3/4|einer dreiviertel:3/4",
  partsOfPower:
    "viertelmillion:1/4 million|dreiviertelmillion:3/4 million|viertelmilliarde:1/4 billion|dreiviertelmilliarde:3/4 billion",
  shares: "die hälfte:1 in 2|der hälfte:1 in 2|zur hälfte:1 in 2",
  bareShares: "",
  wholeParts: "drittel:3|viertel:4|fünftel:5|sechstel:6|siebtel:7|achtel:8|neuntel:9|zehntel:10|dritteln:3|vierteln:4",
  sureParts: "drittel|dritteln|fünftel|sechstel|siebtel|achtel|neuntel|zehntel",
  partOf: "der|des|aller|von|vom|dieser|ihrer|seiner|unserer",
  ofOne: "einer|eines",
  changedBy: "um|auf|von",
  every: "jeder|jede|jedes|jeden|jedem",
  ordinals: [
    "erst:1|zweit:2|dritt:3|viert:4|fünft:5|sechst:6|siebt:7|siebent:7|acht:8|neunt:9|zehnt:10|elft:11|zwölft:12|dreizehnt:13|vierzehnt:14|fünfzehnt:15|sechzehnt:16|siebzehnt:17|achtzehnt:18|neunzehnt:19|zwanzigst:20|einundzwanzigst:21|zweiundzwanzigst:22|dreiundzwanzigst:23|vierundzwanzigst:24|fünfundzwanzigst:25|sechsundzwanzigst:26|siebenundzwanzigst:27|achtundzwanzigst:28|neunundzwanzigst:29|dreißigst:30|dreissigst:30|einunddreißigst:31|einunddreissigst:31",
  ]
    .join("|")
    .split("|")
    .flatMap((entry) => ["e", "en", "er", "es"].map((ending) => entry.replace(":", `${ending}:`)))
    .join("|"),
  ordinalEnding: ".",
};
