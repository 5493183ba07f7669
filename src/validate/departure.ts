import type { ErrorObject } from "ajv";
import type { KindName } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import { type Accepted, accepted } from "../model/messages/schema.ts";
import type { Pointer } from "../model/record.ts";
import { kindsWith } from "./kind-keys.ts";
import { nearest } from "./nearest.ts";

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
      return unknownKey(String(error.params["additionalProperty"]), error.parentSchema, at);
    case "required":
      return missingKey(error, String(error.params["missingProperty"]), at);
    case "uniqueItems":
      return repeated(error.data as readonly unknown[], Number(error.params["j"]), at);
    case "maxLength":
      return Number(error.params["limit"]) > 0 ? tooLong(error, at) : unexpected(error.data, error.parentSchema, at);
    case "enum":
    case "type":
    case "pattern":
    case "minLength":
    case "minItems":
    case "maxItems":
    case "minProperties":
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

function unknownKey(key: string, schema: Schema, at: Pointer): Departure {
  const properties = (schema?.["properties"] ?? {}) as Readonly<Record<string, { readonly const?: KindName }>>;
  const kind = properties["kind"]?.const;
  const kinds = kindsWith(key);
  const about = [...at, key];
  if (kind !== undefined && kinds.length > 0) {
    const what = message("schema.key-of-other-kind", { key, kind, kinds });
    return { message: what, about, node: about, part: "key" };
  }
  return oneOfKeys(key, Object.keys(properties), at);
}

function oneOfKeys(key: string, known: readonly string[], at: Pointer): Departure {
  const about = [...at, key];
  return {
    message: message("schema.unknown-key", { key, nearest: nearest(key, known), known }),
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

/** What is too long is not repeated to the end. */
function lengthMessage(key: string, text: string, params: ErrorObject["params"]): Message {
  const shown = key.length <= mostRepeated ? key : `${key.slice(0, mostRepeated - 1)}…`;
  return message("schema.too-long", { key: shown, length: text.length, limit: Number(params["limit"]) });
}

/** So many characters of what a file holds are repeated in a message. */
const mostRepeated = 80;

/** A key that is missing because it stands there misspelt is one mistake. */
function missingKey({ data, parentSchema }: ErrorObject, key: string, at: Pointer): Departure {
  const known = Object.keys((parentSchema?.["properties"] ?? {}) as object);
  const unknown = Object.keys(data as object).filter((other) => !known.includes(other));
  const misspelt = nearest(key, unknown);
  if (misspelt !== null) return oneOfKeys(misspelt, [key], at);
  return { message: message("schema.missing-key", { key }), about: [...at, key], node: at, part: "key" };
}

function choice(data: unknown, choices: readonly string[], at: Pointer): Departure {
  const written = writtenText(data);
  const likely = written === null ? null : nearest(written, choices);
  const what = message("schema.choice", { key: keyOf(at), written, choices, nearest: likely });
  return { message: what, about: at, node: at, part: written === "" ? "key" : "value" };
}

function repeated(items: readonly unknown[], index: number, at: Pointer): Departure {
  const node = [...at, index];
  const what = message("schema.repeated", { key: keyOf(at), written: writtenText(items[index]) ?? "" });
  return { message: what, about: node, node, part: "value" };
}

function unexpected(data: unknown, schema: Schema, at: Pointer): Departure {
  const key = keyOf(at);
  const accepts = acceptedBy(schema);
  const choices: unknown = schema?.["enum"];
  if (accepts === null && Array.isArray(choices)) return choice(data, choices.map(String), at);
  if (accepts === null) throw new Error(`The schema does not say what "${key}" accepts.`);
  if (data === "") {
    const what =
      at.length === 0 ? message("schema.empty-file", { accepts }) : message("schema.empty", { key, accepts });
    return { message: what, about: at, node: at, part: "key" };
  }
  return {
    message: message("schema.expected", { key, accepts, written: writtenText(data) }),
    about: at,
    node: at,
    part: "value",
  };
}

function acceptedBy(schema: Schema): Accepted | null {
  const name: unknown = schema?.["x-accepts"];
  return accepted.find((candidate) => candidate === name) ?? null;
}

/** A value as a message repeats it; null for lists, mappings and what is too long. */
function writtenText(data: unknown): string | null {
  return typeof data === "string" && data.length <= mostRepeated ? data : null;
}

/** The nearest key above a node. */
function keyOf(at: Pointer): string {
  return String(at.findLast((step) => typeof step === "string") ?? "");
}

/** The steps of a JSON pointer (RFC 6901). Digits alone may be an index or a key: both lead to the same node. */
function pointerOf(path: string): Pointer {
  const steps = path.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}
