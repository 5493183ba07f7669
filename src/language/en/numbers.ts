import type { WordsOfNumbers } from "../words-of-numbers.ts";

export const numbers: WordsOfNumbers = {
  joinsNumbers: false,
  numbers:
    "zero:0|nought:0|naught:0|one:1|two:2|three:3|four:4|five:5|six:6|seven:7|eight:8|nine:9|ten:10|eleven:11|twelve:12|thirteen:13|fourteen:14|fifteen:15|sixteen:16|seventeen:17|eighteen:18|nineteen:19|twenty:20|thirty:30|forty:40|fourty:40|fifty:50|sixty:60|seventy:70|eighty:80|ninety:90",
  hundred: "hundred",
  hundreds: "",
  thousand: "thousand|k",
  magnitudes:
    "tln:12|million:6|millions:6|mln:6|mn:6|billion:9|billions:9|bn:9|bln:9|trillion:12|trillions:12|tn:12|dozen:dozen|dozens:dozen|lakh:5|lakhs:5|lac:5|lacs:5|crore:7|crores:7|m:6|b:9",
  one: "a|an",
  numberAnd: "and",
  minus: "minus|negative",
  decimals: "",
  fractions:
    "half|halves|fourth|fourths|first|third|thirds|quarter|quarters|fifth|fifths|eighth|eighths|tenth|tenths|trillionths|sixth|sixths|seventh|sevenths|ninth|ninths|twentieth|twentieths|thirtieth|twenty - fifth|hundredths|thousandths",
  outOf: "in|- in -|in every|out of|out of every|over",
  andHalf: "and a half|and one half|- and - a - half",
  point: "point",
  pointInTime: "at one point",
  halves:
    "half a:0.5|half an:0.5|a half:0.5|a half -:0.5|half -:0.5|half:0.5|a quarter:1/4|a quarter -:1/4|quarter -:1/4",
  partsOfPower: "",
  shares:
    "half of:1 in 2|half the:1 in 2|half its:1 in 2|half their:1 in 2|half all:1 in 2|a half of:1 in 2|one half of:1 in 2",
  bareShares: "half:1 in 2|a half:1 in 2|one half:1 in 2",
  wholeParts:
    "third:3|thirds:3|quarter:4|quarters:4|fifth:5|fifths:5|sixth:6|sixths:6|seventh:7|sevenths:7|eighth:8|eighths:8|ninth:9|ninths:9|tenth:10|tenths:10|fourth:4|fourths:4",
  sureParts: "",
  partOf: "of",
  ofOne: "of a|of an|of one",
  changedBy: "by|to|from",
  every: "every",
  ordinals:
    "first:1|second:2|third:3|fourth:4|fifth:5|sixth:6|seventh:7|eighth:8|ninth:9|tenth:10|eleventh:11|twelfth:12|thirteenth:13|fourteenth:14|fifteenth:15|sixteenth:16|seventeenth:17|eighteenth:18|nineteenth:19|twentieth:20|twenty - first:21|twenty - second:22|twenty - third:23|twenty - fourth:24|twenty - fifth:25|twenty - sixth:26|twenty - seventh:27|twenty - eighth:28|twenty - ninth:29|thirtieth:30|thirty - first:31|twenty first:21|twenty second:22|twenty third:23|twenty fourth:24|twenty fifth:25|twenty sixth:26|twenty seventh:27|twenty eighth:28|twenty ninth:29|thirty first:31",
  ordinalEnding: "st|nd|rd|th",
};
