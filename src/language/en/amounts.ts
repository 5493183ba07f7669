import { severalOf } from "../several.ts";
import type { WordsOfAmounts } from "../words-of-amounts.ts";

/** "In his forties", "in her 40s" */
function agesOf(decades: string): Readonly<Record<string, string>> {
  const rows = decades.split(" ").map((entry) => {
    const [word = "", first = ""] = entry.split(":");
    const phrases = ["his", "her", "their"].flatMap((whose) => [`in ${whose} ${word}`, `in ${whose} ${first} s`]);
    return [`between ${first} and ${Number(first) + 9} years`, phrases.join("|")] as const;
  });
  return Object.fromEntries(rows);
}

export const amounts: WordsOfAmounts = {
  joinsNumbers: false,
  toward: "to",
  numbers:
    "zero:0|nought:0|one:1|two:2|three:3|four:4|five:5|six:6|seven:7|eight:8|nine:9|ten:10|eleven:11|twelve:12|thirteen:13|fourteen:14|fifteen:15|sixteen:16|seventeen:17|eighteen:18|nineteen:19|twenty:20|thirty:30|forty:40|fourty:40|fifty:50|sixty:60|seventy:70|eighty:80|ninety:90",
  hundred: "hundred",
  hundreds: "",
  thousand: "thousand|k",
  magnitudes:
    "tln:12|million:6|millions:6|mln:6|mn:6|billion:9|billions:9|bn:9|bln:9|trillion:12|trillions:12|tn:12|dozen:dozen|m:6|b:9",
  one: "a|an",
  numberAnd: "and",
  minus: "minus|negative",
  decimals: "",
  fractions:
    "half|halves|fourth|fourths|first|third|thirds|quarter|quarters|fifth|fifths|eighth|eighths|tenth|tenths|trillionths|point|dozens|lakh|lakhs|lac|crore|crores|sixth|sixths|seventh|sevenths|ninth|ninths|twentieth|twentieths|thirtieth|twenty - fifth|hundredths|thousandths",
  outOf: "in|in every|out of|out of every|over",
  andHalf: "and a half",
  point: "point",
  halves:
    "half a:0.5|half an:0.5|a half -:0.5|half -:0.5|three - quarters of a:0.75|three quarters of a:0.75|a quarter of a:0.25",
  shares: "half of:1 in 2|half the:1 in 2|half its:1 in 2|half their:1 in 2|half all:1 in 2",
  wholeParts:
    "third:3|thirds:3|quarter:4|quarters:4|fifth:5|fifths:5|sixth:6|sixths:6|seventh:7|eighth:8|eighths:8|tenth:10|tenths:10",
  partOf: "of",
  every: "every",
  notCounted:
    "a . m|p . m|am|pm|o'clock|- off|- time|- way|- sided|times as|times more|times higher|times larger|times bigger|times greater|times the|times that|fold",
  unitEndings: "",
  ordinals:
    "first:1|second:2|third:3|fourth:4|fifth:5|sixth:6|seventh:7|eighth:8|ninth:9|tenth:10|eleventh:11|twelfth:12|thirteenth:13|fourteenth:14|fifteenth:15|sixteenth:16|seventeenth:17|eighteenth:18|nineteenth:19|twentieth:20|twenty - first:21|twenty - second:22|twenty - third:23|twenty - fourth:24|twenty - fifth:25|twenty - sixth:26|twenty - seventh:27|twenty - eighth:28|twenty - ninth:29|thirtieth:30|thirty - first:31",
  ordinalEnding: "st|nd|rd|th",
  quantifiers: {
    about: "about|around|roughly|approximately|some|circa|ca|an estimated|estimated|close to|in the region of",
    nearly: "nearly|almost|just under|just below|not quite|just short of",
    "just over": "just over|just above|slightly more than|a little over|slightly over",
    "more than":
      "more than|over|above|in excess of|upwards of|greater than|well over|larger than|bigger than|higher than|exceeding",
    "less than": "less than|fewer than|under|below|lower than|smaller than",
    "at least": "at least|no less than|no fewer than|a minimum of|not less than",
    "up to": "up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of",
  },
  quantifiersAfter: {
    "at least": "or more|or above|or over|or greater|at least|and up",
    "up to": "or less|or fewer|or under|at most",
    about: "or so|or thereabouts",
  },
  vague: {
    ...agesOf("twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90"),
    several: "several",
    "a few": "a few|few",
    "a couple of": "a couple of|couple of|a couple",
    ...severalOf("several|a few|a couple of", {
      dozen: "dozen",
      hundred: "hundred",
      thousand: "thousand",
      million: "million",
      billion: "billion",
    }),
    dozens: "dozens of|dozens",
    hundreds: "hundreds of|hundreds",
    thousands: "thousands of|thousands",
    "tens of thousands": "tens of thousands of|tens of thousands",
    "hundreds of thousands": "hundreds of thousands of|hundreds of thousands",
    millions: "millions of",
    billions: "billions of",
    many: "many|numerous",
  },
  units: {
    "%": "%|percent|per cent|percents|pc",
    "basis points": "basis points|basis point|bps",
    "percentage points": "percentage points|percentage point|percent points|pp",
    cents: "cent|cents|¢",
    pence: "pence",
    USD: "us dollar|us dollars|us - dollar|us - dollars|american dollars|united states dollars|usd|us $|u . s . dollars",
    $: "$|dollar|dollars|bucks",
    EUR: "€|eur|euro|euros",
    GBP: "£|gbp|pounds sterling|pound sterling|british pounds|quid",
    CHF: "swiss francs|swiss franc|chf",
    JPY: "yen|jpy|japanese yen",
    CNY: "yuan|renminbi|rmb|cny",
    INR: "indian rupees|₹|inr",
    RUB: "rubles|roubles|ruble|rouble|russian rubles",
    CAD: "canadian dollars|cad|c $|canadian dollar",
    AUD: "australian dollars|aud|australian dollar",
    km: "km|kilometer|kilometers|kilometre|kilometres|kms",
    m: "meter|meters|metre|metres|m",
    cm: "cm|centimeter|centimeters|centimetre|centimetres",
    mm: "mm|millimeter|millimeters",
    m2: "m²|square meters|square metres|square meter|square metre|sq m",
    km2: "km²|square kilometers|square kilometres|sq km",
    ha: "hectare|hectares|ha",
    acres: "acre|acres",
    "square miles": "square mile|square miles|sq miles",
    "square feet": "square foot|square feet|sq ft",
    m3: "m³|cubic meters|cubic metres",
    "km/h": "km / h|kph|km per hour|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour",
    mph: "mph|miles per hour|miles an hour",
    kW: "kw|kilowatt|kilowatts",
    MW: "mw|megawatt|megawatts",
    GW: "gw|gigawatt|gigawatts",
    kWh: "kwh|kilowatt hours|kilowatt - hours",
    MWh: "mwh|megawatt hours|megawatt - hours",
    GWh: "gwh|gigawatt hours|gigawatt - hours",
    TWh: "twh|terawatt hours|terawatt - hours",
    inches: "inch|inches",
    yards: "yard|yards",
    mi: "mile|miles",
    ft: "foot|feet|ft",
    kg: "kg|kilogram|kilograms|kilo|kilos",
    t: "tonne|tonnes|metric tons",
    g: "gram|grams",
    L: "liter|liters|litre|litres",
    "°C": "°c|degrees celsius|° c|degrees centigrade|celsius|degrees c",
    "°F": "°f|degrees fahrenheit|° f|fahrenheit|degrees f",
    years: "year|years",
    months: "month|months",
    weeks: "week|weeks",
    days: "day|days",
    hours: "hour|hours",
    minutes: "minute|minutes",
  },
};
