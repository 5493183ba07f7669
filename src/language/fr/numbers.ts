import type { WordsOfNumbers } from "../words-of-numbers.ts";

export const numbers: WordsOfNumbers = {
  joinsNumbers: false,
  numbers:
    "cent un:101|cent une:101|zéro:0|zero:0|deux:2|trois:3|quatre:4|cinq:5|six:6|sept:7|huit:8|neuf:9|dix:10|onze:11|douze:12|treize:13|quatorze:14|quinze:15|seize:16|dix - sept:17|dix - huit:18|dix - neuf:19|dix sept:17|dix huit:18|dix neuf:19|vingt:20|trente:30|quarante:40|cinquante:50|soixante:60|septante:70|huitante:80|octante:80|nonante:90|vingt et un:21|vingt et une:21|vingt - et - un:21|trente et un:31|trente et une:31|trente - et - un:31|quarante et un:41|quarante et une:41|quarante - et - un:41|cinquante et un:51|cinquante et une:51|cinquante - et - un:51|soixante et un:61|soixante et une:61|soixante - et - un:61|quatre - vingt - un:81|quatre - vingt:80|quatre - vingts:80|quatre vingt:80|quatre vingts:80",
  hundred: "cent|cents",
  hundreds: "",
  thousand: "mille|mil|k",
  magnitudes:
    "million:6|millions:6|milliard:9|milliards:9|md:9|mds:9|billion:12|billions:12|billiard:15|billiards:15|trillion:18|trillions:18|douzaine:dozen|douzaines:dozen|douzaine de:dozen",
  one: "un|une",
  numberAnd: "et",
  minus: "moins|négatif|négative",
  decimals: "",
  fractions:
    "moitié|demi|demie|tiers|quart|quarts|cinquième|cinquièmes|sixième|septième|huitième|huitièmes|dixième|dixièmes|vingtième|et unième|unième|unièmes|billionième|centième|centièmes|millième|troisième|quatrième|quatrièmes",
  outOf: "sur",
  andHalf: "et demi|et demie",
  point: "virgule",
  pointInTime: "",
  halves: "un demi:0.5|un demi -:0.5|une demi:0.5|une demi -:0.5|d'un demi -:0.5|d'une demi -:0.5|demi -:0.5",
  partsOfPower: "",
  shares: "la moitié:1 in 2|le tiers des:1 in 3|le tiers du:1 in 3|le quart des:1 in 4|le quart du:1 in 4",
  bareShares: "tiers:1 in 3|le tiers:1 in 3|quart:1 in 4|le quart:1 in 4|moitié:1 in 2",
  wholeParts: "tiers:3|quart:4|quarts:4|cinquième:5|cinquièmes:5|sixième:6|huitième:8|dixième:10|dixièmes:10",
  sureParts: "",
  partOf: "de|des|du|d'|de la|de l'",
  ofOne: "de|d'|d'un|d'une",
  changedBy: "d'|de|à|du",
  every: "",
  ordinals:
    "premier:1|première:1|deuxième:2|second:2|seconde:2|troisième:3|quatrième:4|cinquième:5|sixième:6|septième:7|huitième:8|neuvième:9|dixième:10|onzième:11|douzième:12|treizième:13|quatorzième:14|quinzième:15|seizième:16|vingtième:20|trentième:30",
  ordinalEnding: "er|re|e|ème|eme|ième|ieme|nd|nde",
};
