/** The first letter of Thai: the letters of these scripts all come behind it. */
const firstLetter = 0x0e01;

/** Whether a text has letters of a script that puts no space between words. */
export function isUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= firstLetter) return hasUnspacedLetter(text);
  }
  return false;
}

/** To make this expression takes a millisecond, and few texts need it. */
function hasUnspacedLetter(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(
    text,
  );
}
