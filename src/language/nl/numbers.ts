import { halved } from "../halved.ts";
import type { WordsOfNumbers } from "../words-of-numbers.ts";

export const numbers: WordsOfNumbers = {
  joinsNumbers: true,
  numbers:
    "nul:0|één:1|eén:1|twee:2|drie:3|vier:4|vijf:5|zes:6|zeven:7|acht:8|negen:9|tien:10|elf:11|twaalf:12|dertien:13|veertien:14|vijftien:15|zestien:16|zeventien:17|achttien:18|negentien:19|twintig:20|dertig:30|veertig:40|vijftig:50|zestig:60|zeventig:70|tachtig:80|negentig:90",
  hundred: "honderd",
  hundreds: "",
  thousand: "duizend|k",
  magnitudes: "miljoen:6|mln:6|miljard:9|mld:9|biljoen:12|biljard:15|triljoen:18|dozijn:dozen|dozijnen:dozen",
  one: "een",
  numberAnd: "en|ën",
  minus: "min|minus|negatief",
  decimals: `anderhalf:1.5|anderhalve:1.5|anderhalfduizend:1.5k|${halved(
    "twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12",
    (word) => {
      const joint = word.endsWith("e") ? "ën" : "en";
      return ["half", "halve", "eenhalf", "eenhalve"].map((half) => [joint + half, ".5"] as const);
    },
    "duizend",
  )}`,
  fractions:
    "half|halve|helft|driekwart|achtsten|vijfden|derde|derden|kwart|vierde|vijfde|zesde|zevende|achtste|tiende|twintigste|honderdste",
  outOf: "op|op de|van de|uit|uit de",
  andHalf: "en een half|en een halve|en half",
  point: "komma",
  pointInTime: "",
  halves: "een half:0.5|een halve:0.5|half:0.5|halve:0.5|driekwart:3/4",
  partsOfPower: "",
  shares:
    "tweederde:2 in 3|eenderde:1 in 3|drievierde:3 in 4|de helft:1 in 2|driekwart van:3 in 4|kwart van:1 in 4|een kwart van:1 in 4",
  bareShares: "driekwart:3 in 4|helft:1 in 2",
  wholeParts: "derde:3|derden:3|kwart:4|vierde:4|vijfde:5|zesde:6|zevende:7|achtste:8|tiende:10",
  sureParts: "",
  partOf: "van",
  ofOne: "van een",
  changedBy: "met|tot|van|naar",
  every: "elke|elk|iedere|ieder",
  ordinals:
    "eerste:1|tweede:2|derde:3|vierde:4|vijfde:5|zesde:6|zevende:7|achtste:8|negende:9|tiende:10|elfde:11|twaalfde:12|dertiende:13|veertiende:14|vijftiende:15|zestiende:16|zeventiende:17|achttiende:18|negentiende:19|twintigste:20|eenentwintigste:21|tweeëntwintigste:22|drieëntwintigste:23|vierentwintigste:24|vijfentwintigste:25|zesentwintigste:26|zevenentwintigste:27|achtentwintigste:28|negenentwintigste:29|dertigste:30|eenendertigste:31",
  ordinalEnding: "e|ste|de|ᵉ",
};
