import type { ErrorObject } from "ajv";
import type { KindName } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import { type Accepted, accepted } from "../model/messages/schema.ts";
import type { Pointer } from "../model/record.ts";
import { shortened } from "../model/shortened.ts";
import { kindsWith } from "./kind-keys.ts";
import { nearest } from "./nearest.ts";
import { keyOf, mostRepeated, placeOf, unacceptedAt, writtenText } from "./unaccepted.ts";

/** Where and how a file departs from its schema. */
export interface Departure {
  readonly message: Message;
  /** The node that it is about, be it there or missing. */
  readonly about: Pointer;
  /** The node to look at, and whether at its key or at its value. */
  readonly node: Pointer;
  readonly part: "key" | "value";
}

/** What an error of ajv says, by its keyword; null where another error says it better. */
export function departureOf(error: ErrorObject): Departure | null {
  const at = pointerOf(error.instancePath);
  if (error.propertyName !== undefined) return badKey(error, error.propertyName, at);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, String(error.params["additionalProperty"]), at);
    case "required":
      return missingKey(error, String(error.params["missingProperty"]), at);
    case "uniqueItems":
      return repeated(error.data as readonly unknown[], Number(error.params["j"]), at);
    case "maxLength":
      return Number(error.params["limit"]) > 0 ? tooLong(error, at) : unexpected(error.data, error.parentSchema, at);
    case "minItems":
    case "maxItems":
      return wrongCount(error, at);
    case "minProperties":
      return unexpected("", error.parentSchema, at);
    case "false schema":
      // One key alone is ruled out by the value of another.
      return { message: message("schema.terms-of-entities", {}), about: at, node: at, part: "key" };
    case "enum":
    case "type":
    case "pattern":
    case "minLength":
    case "minimum":
    case "exclusiveMinimum":
      return unexpected(error.data, error.parentSchema, at);
    case "propertyNames":
    case "discriminator":
    case "if":
      return null;
    default:
      throw new Error(`No message for the schema keyword "${error.keyword}".`);
  }
}

type Schema = ErrorObject["parentSchema"];

function unknownKey({ data, parentSchema: schema }: ErrorObject, key: string, at: Pointer): Departure {
  const properties = (schema?.["properties"] ?? {}) as Readonly<Record<string, { readonly const?: KindName }>>;
  const kind = properties["kind"]?.const;
  const kinds = kindsWith(key);
  const about = [...at, key];
  if (kind !== undefined && kinds.length > 0) {
    const what = message("schema.key-of-other-kind", { key, kind, kinds });
    return { message: what, about, node: about, part: "key" };
  }
  const empty = (data as Readonly<Record<string, unknown>>)[key] === "";
  return oneOfKeys(key, Object.keys(properties), at, empty);
}

function oneOfKeys(key: string, known: readonly string[], at: Pointer, empty = false): Departure {
  const about = [...at, key];
  return {
    message: message("schema.unknown-key", { key, nearest: nearest(key, known), known, empty }),
    about,
    node: about,
    part: "key",
  };
}

/** A key that cannot be a name, or is none of those that are allowed. */
function badKey({ keyword, params }: ErrorObject, key: string, at: Pointer): Departure {
  if (keyword === "enum") return oneOfKeys(key, params["allowedValues"] as readonly string[], at);
  const about = [...at, key];
  if (keyword === "maxLength") return { message: lengthMessage(key, key, params), about, node: about, part: "key" };
  return { message: message("schema.bad-name", { name: key }), about, node: about, part: "key" };
}

function tooLong({ data, params }: ErrorObject, at: Pointer): Departure {
  return { message: lengthMessage(keyOf(at), String(data), params), about: at, node: at, part: "value" };
}

function lengthMessage(key: string, text: string, params: ErrorObject["params"]): Message {
  return message("schema.too-long", {
    key: shortened(key, mostRepeated),
    length: text.length,
    limit: Number(params["limit"]),
  });
}

/** A key that is missing because it stands there misspelt is one mistake. */
function missingKey({ data, parentSchema }: ErrorObject, key: string, at: Pointer): Departure {
  const properties = (parentSchema?.["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const known = Object.keys(properties);
  const unknown = Object.keys(data as object).filter((other) => !known.includes(other));
  const misspelt = nearest(key, unknown);
  if (misspelt !== null) return oneOfKeys(misspelt, [key], at);
  const choices: unknown = properties[key]?.["enum"];
  const what = message("schema.missing-key", {
    key,
    accepts: acceptedBy(properties[key]),
    choices: Array.isArray(choices) ? choices.map(String) : [],
  });
  return { message: what, about: [...at, key], node: at, part: "key" };
}

function choice(data: unknown, choices: readonly string[], at: Pointer): Departure {
  const found = unacceptedAt(at, data);
  const likely = found.written === "" ? null : nearest(found.written, choices);
  const what = message("schema.choice", { ...found, choices, nearest: likely });
  return { message: what, about: at, node: at, part: data === "" ? "key" : "value" };
}

function repeated(items: readonly unknown[], index: number, at: Pointer): Departure {
  const node = [...at, index];
  const what = message("schema.repeated", { key: keyOf(at), written: writtenText(items[index]) });
  return { message: what, about: node, node, part: "value" };
}

/** A list of too few items, or of too many. */
function wrongCount(error: ErrorObject, at: Pointer): Departure {
  const { length: count } = error.data as readonly unknown[];
  if (count === 0) return unexpected("", error.parentSchema, at);
  const limit = Number(error.params["limit"]);
  const [least, most] = error.keyword === "minItems" ? [limit, null] : [null, limit];
  return {
    message: message("schema.count", { key: keyOf(at), count, least, most }),
    about: at,
    node: at,
    part: "value",
  };
}

function unexpected(data: unknown, schema: Schema, at: Pointer): Departure {
  const accepts = acceptedBy(schema);
  const choices: unknown = schema?.["enum"];
  if (accepts === null && Array.isArray(choices)) return choice(data, choices.map(String), at);
  if (accepts === null) throw new Error(`The schema does not say what "${keyOf(at)}" accepts.`);
  if (data === "") return { message: emptiness(accepts, schema, at), about: at, node: at, part: "key" };
  const what = message("schema.expected", { ...unacceptedAt(at, data), accepts });
  return { message: what, about: at, node: at, part: "value" };
}

function emptiness(accepts: Accepted, schema: Schema, at: Pointer): Message {
  if (at.length === 0) return message("schema.empty-file", { accepts });
  const required = schema?.["x-required"] === true;
  return message("schema.empty", { key: keyOf(at), place: placeOf(at), accepts, required });
}

function acceptedBy(schema: Schema): Accepted | null {
  const name: unknown = schema?.["x-accepts"];
  return accepted.find((candidate) => candidate === name) ?? null;
}

/** The steps of a JSON pointer (RFC 6901). Digits alone may be an index or a key: both lead to the same node. */
function pointerOf(path: string): Pointer {
  const steps = path.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}
