import { type Status, statuses } from "../../model/article.ts";
import { asDenied } from "../../model/complement.ts";
import { own } from "../../model/data.ts";
import type { Pin, PinField, PinnedClaim } from "../../model/decision.ts";
import { declaredName, scopeNames } from "../../model/declared-name.ts";
import type { Finding } from "../../model/finding.ts";
import { outOfWriting } from "../../model/in-writing.ts";
import { type Message, message } from "../../model/message.ts";
import type { Property, Story } from "../../model/story.ts";
import { read } from "../../values/catalogue.ts";
import { dateInWords } from "../../values/date/in-words.ts";
import { readDate } from "../../values/date.ts";
import { describeClaim } from "../../values/describe-claim.ts";
import { insteadOfWritten } from "../../values/instead-of-written.ts";
import type { Selection } from "../rule.ts";
import { scopeOf } from "./pin.ts";

/** Says a field of a pinned claim; null where the claim states none. */
export type PinInWords = (claim: PinnedClaim, field: PinField) => Message | null;

/** How the pins of a decision on a finding are said: in the words of its story as it is today. */
export function pinsInWords(finding: Pick<Finding, "story" | "question">, checked: Selection): PinInWords {
  const story = checked.stories.find(({ id }) => id === finding.story);
  const asked = finding.question === null ? null : checked.questionIfAny(finding.question);
  return (pinned, field) => {
    if (story === undefined) return asWritten(pinned.pin[field]);
    if (field !== "value") return fieldInWords(field, pinned.pin, story);
    const answered = checked.claimIfAny(pinned.claim)?.property ?? asked?.property;
    const property = answered === undefined ? undefined : own(story.properties, answered);
    return property === undefined ? asWritten(pinned.pin.value) : valueInWords(pinned.pin, property, story);
  };
}

function fieldInWords(field: Exclude<PinField, "value">, pin: Pin, story: Story): Message | null {
  const { status = "fact", scope, "said-by": speaker, "as-of": asOf } = pin;
  switch (field) {
    case "status":
      return isStatus(status) ? message("status.name", { status }) : asWritten(status);
    case "scope":
      return scope === undefined ? null : message("value.scope", { terms: scopeNames(scopeOf(scope), story) });
    case "said-by":
      return speaker === undefined ? null : message("value.written", { text: declaredName(story.entities, speaker) });
    case "as-of":
      return asOf === undefined ? null : dayInWords(asOf, story);
    default:
      return asWritten(pin[field]);
  }
}

/** What a value is called in a report; as it is written where that is in words, or where nothing can be made of it. */
function valueInWords({ value, status }: Pin, property: Property, story: Story): Message | null {
  if (value === undefined) return null;
  const written = property.kind === "set" ? outOfWriting(value) : value;
  // The language bears on the comparison of texts, not on what is said of them.
  const reading = read(property.kind, written, { property, story, language: "en" });
  if (!reading.ok) return asWritten(value);
  const { denotation } = reading;
  const claim = { denotation, status: status === "denial" ? status : "fact" } as const;
  const stated = status === "denial" ? asDenied(denotation) : denotation;
  const says = () => describeClaim({ ...claim, denotation: stated }, { property, story });
  return insteadOfWritten(value, claim, says) ?? asWritten(value);
}

function isStatus(text: string): text is Status {
  return statuses.some((status) => status === text);
}

/** A field as it stands in the pin. */
export function asWritten(text: string | undefined): Message | null {
  return text === undefined ? null : message("value.written", { text });
}

function dayInWords(written: string, { seasons }: Story): Message | null {
  const days = readDate(written, seasons);
  return days.ok ? dateInWords({ written, spans: days.spans, doubt: days.doubt }) : asWritten(written);
}
