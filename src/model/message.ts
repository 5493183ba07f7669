import type { BegunMessages } from "./messages/begun.ts";
import type { CommandMessages } from "./messages/command.ts";
import type { CompareMessages } from "./messages/compare.ts";
import type { DecisionMessages } from "./messages/decisions.ts";
import type { EvidenceMessages } from "./messages/evidence.ts";
import type { InferMessages } from "./messages/infer.ts";
import type { InputMessages } from "./messages/input.ts";
import type { NameMessages } from "./messages/names.ts";
import type { PageMessages } from "./messages/page.ts";
import type { ReportMessages } from "./messages/report.ts";
import type { RuleMessages } from "./messages/rules.ts";
import type { SinceMessages } from "./messages/since.ts";
import type { ValueMessages } from "./messages/values.ts";

/** Every message that factlint can utter, with its arguments. Each area lists its own; `messages/` words them. */
export interface MessageArguments
  extends BegunMessages,
    CommandMessages,
    CompareMessages,
    InferMessages,
    DecisionMessages,
    EvidenceMessages,
    InputMessages,
    NameMessages,
    PageMessages,
    ReportMessages,
    RuleMessages,
    SinceMessages,
    ValueMessages {}

export type MessageId = keyof MessageArguments;

/** Something to be said, as data: its wording is made later, in the reader's language. */
export type Message = { [Id in MessageId]: MessageOf<Id> }[MessageId];

export interface MessageOf<Id extends MessageId> {
  readonly id: Id;
  readonly args: MessageArguments[Id];
}

/** Puts a message together; its arguments are checked against its id. */
export function message<Id extends MessageId>(id: Id, args: MessageArguments[Id]): Message {
  return { id, args } as unknown as Message;
}
