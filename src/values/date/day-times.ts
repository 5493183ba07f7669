/** "14:30 UTC", "9.30 CET", "0430 GMT" */
const zone = "(?:UTC|GMT|Z|BST|MSK|[CEMPW]E?S?T|[IJ]ST|local time)";
const clock = `(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\b\\.?|o['\u2019]clock)(?: ${zone}\\b)?|\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?h\\b)?(?: ?${zone}\\b)?|\\d{1,2}[.]?\\d\\d ?(?:${zone}|h|hrs|hours)\\b|\\d{1,2} ?h(?:[0-5]\\d)?\\b|noon|midday|(?<=(?:just|shortly) before )midnight)`;
/** "5 and 7 pm" */
const from = `(?:${clock}|\\d{1,2}(?:[:.]\\d\\d)?)`;
const time = `(?:between ${from} and ${clock}|(?:from )?${from} ?(?:to|-|\u2013) ?${clock}|(?:(?:shortly|just|soon) (?:after|before) |(?:at )?(?:about |around )?)${clock})`;
const part =
  "(?:(?:early |late |mid-?)?(?:morning|afternoon|evening)|(?:early|small) hours|dawn|daybreak|dusk|lunchtime)";

/** "5 pm on ", "in the early hours of ", "late on "; the day stands behind. */
const before = new RegExp(
  `^((?:on|in|at|during) )?(?:the )?(?:${time},? (?:on |of )?(?:the )?(?=\\S)|${part} (?:of |on )(?:the )?(?=\\S)|(?:early|late) on (?=\\S*\\d|\\S+ \\S*\\d))`,
  "i",
);
/** ", 5 pm", " at 17:30", " in the morning"; the day stands before. */
const after = new RegExp(`(?:,? (?:at |in )?(?:the )?(?:${time}|${part}))(?:,? local time)?$`, "i");

/** Whether a phrase may say a time of day: all others cost one look. */
const hint =
  /\d[:.]\d\d|\d ?h\b|\dh\d\d\b|\d{3} ?(?:UTC|GMT|Z|hrs|hours)\b|\d ?[ap]\.?m\b|o['\u2019]clock|\b(?:noon|midday|midnight|morning|afternoon|evening|hours|dawn|daybreak|dusk|lunchtime)\b|\b(?:early|late) on /i;

/** A phrase without the time of day that it says, which only tells what day it was; null where it says none. */
export function withoutTime(phrase: string): string | null {
  if (!hint.test(phrase)) return null;
  const text = phrase.replace(before, "").replace(after, "");
  return text === phrase || text === "" ? null : text;
}
