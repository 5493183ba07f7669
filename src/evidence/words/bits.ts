/**
 * A bit for each list of phrases. Lists that are asked for at the same places share one: it only says that a phrase of one
 * of them may begin with a word.
 */
export const bits = {
  fillers: 1 << 0,
  months: 1 << 1,
  shortMonths: 1 << 2,
  weekdays: 1 << 3,
  shortWeekdays: 1 << 4,
  seasons: 1 << 5,
  nouns: 1 << 6,
  named: 1 << 7,
  moveBefore: 1 << 8,
  moveAfter: 1 << 9,
  ago: 1 << 10,
  parts: 1 << 11,
  partsOfUnit: 1 << 12,
  bounds: 1 << 13,
  between: 1 << 14,
  betweenAnd: 1 << 15,
  rangeFrom: 1 << 16,
  rangeTo: 1 << 17,
  about: 1 << 18,
  numbers: 1 << 19,
  one: 1 << 20,
  numberAnd: 1 << 21,
  minus: 1 << 22,
  decimals: 1 << 23,
  fractions: 1 << 24,
  ordinals: 1 << 25,
  ordinalEnding: 1 << 26,
  quantifiers: 1 << 27,
  quantifiersAfter: 1 << 28,
  vague: 1 << 29,
  units: 1 << 30,
  negations: 1 << 31,
} as const;

/** Words of what is moved in time: "last year", "l'été dernier". */
export const moved = bits.nouns | bits.seasons | bits.months | bits.weekdays;

/** Words without which, where there are no digits either, a text holds no expression of time. */
export const daysNeed = moved | bits.partsOfUnit | bits.named | bits.shortMonths | bits.shortWeekdays;

/** Words that may begin a number. */
export const numbersBegin = bits.numbers | bits.one | bits.decimals;

/** Words that may begin a point in time that is no part of another. */
export const pointsBegin =
  moved |
  numbersBegin |
  bits.shortMonths |
  bits.shortWeekdays |
  bits.named |
  bits.moveBefore |
  bits.ago |
  bits.vague |
  bits.quantifiers |
  bits.ordinals;

/** Words that may begin an expression of time. */
export const daysBegin =
  pointsBegin | bits.fillers | bits.parts | bits.partsOfUnit | bits.bounds | bits.between | bits.rangeFrom | bits.about;

/** Words that may begin an amount. */
export const amountsBegin = numbersBegin | bits.between | bits.quantifiers | bits.units | bits.minus | bits.vague;
