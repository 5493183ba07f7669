import type { Words } from "../messages/catalogue.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Message } from "../model/message.ts";
import type { Position } from "../model/question.ts";
import { denotationJson } from "./json-denotation.ts";
import { jsonString, jsonText } from "./json-text.ts";

/** Puts values into JSON. Claims share what they denote, so that each denotation and what it says is written once. */
export class ValuesInJson {
  readonly #words: Words;
  readonly #denotations = new Map<Denotation, string>();
  readonly #scopes = new Map<Position["scope"], string>();
  readonly #said = new Map<Message, string>();

  constructor(words: Words) {
    this.#words = words;
  }

  /** Two members of an object: what a value denotes, and what that says in words. */
  members(denotation: Denotation, says: Message): string {
    return `"denotation":${this.denotation(denotation)},"text":${this.text(says)}`;
  }

  /** The stated scope of a claim or a position: most state none, and claims share the others. */
  scope(scope: Position["scope"]): string {
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const json = isEmpty(scope) ? "{}" : jsonText(scope);
    this.#scopes.set(scope, json);
    return json;
  }

  denotation(denotation: Denotation): string {
    const known = this.#denotations.get(denotation);
    if (known !== undefined) return known;
    const json = jsonText(denotationJson(denotation));
    this.#denotations.set(denotation, json);
    return json;
  }

  text(said: Message): string {
    const known = this.#said.get(said);
    if (known !== undefined) return known;
    const json = jsonString(this.#words.say(said));
    this.#said.set(said, json);
    return json;
  }
}

function isEmpty(scope: Position["scope"]): boolean {
  for (const _ in scope) return false;
  return true;
}
