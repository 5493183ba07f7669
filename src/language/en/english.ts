import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { numbers } from "./numbers.ts";

export const english: Language = {
  code: "en",
  elides: false,
  ...dates,
  ...numbers,
  ...amounts,
  between: ["between", "and"],
  range: ["from", "to|until|till|through|-"],
  or: "or",
  negations:
    "not|no|no - one|never|none|nobody|nothing|nor|neither|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|cannot|couldn't|hasn't|haven't|hadn't|shouldn't|mustn't|needn't|ain't|nowhere",
  reversers:
    "short of|miss|misses|missed|first|only|just|last|alone|refused|refuse|refuses|declined|decline|declines|deny|denied|denies|without|fail|failed|fails|failure|lack|lacks|lacking|hardly|barely|unclear|doubt|doubts|lightly|easy|easily|end|ended|stop|stopped|close|closed|lost|give|gave|given|means|but|until|longer|former|formerly|virtual|separate|unrelated|instead|rather|necessarily|yet to|against|difficult|awaiting|pending|no less|no fewer|no later|no sooner|no matter|no wonder|nothing less|none other|never before|not least|not to mention|not so much|or not",
  reversingEndings: "less|free",
  pluralEndings: "s",
  capitalNouns: false,
};
