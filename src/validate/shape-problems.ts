import type { ErrorObject } from "ajv";
import type { Message } from "../model/message.ts";
import { message } from "../model/message.ts";
import type { Accepted } from "../model/messages/schema.ts";
import { accepted } from "../model/messages/schema.ts";
import type { Problem } from "../model/problem.ts";
import { type FileRecord, locate, type Pointer } from "../model/record.ts";
import { nearest } from "./nearest.ts";
import { pathOf } from "./path.ts";

/** A departure from a schema: what, at which node, and whether the node's key is the place to look at. */
interface Departure {
  readonly message: Message;
  readonly pointer: Pointer;
  readonly part: "key" | "value";
}

/** A value that a schema refuses. */
interface Refused {
  readonly data?: unknown;
  readonly parentSchema?: ErrorObject["parentSchema"] | undefined;
}

/** One problem a mistake, in the order of the file. */
export function shapeProblems(record: FileRecord, errors: readonly ErrorObject[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of errors) {
    const departure = departureOf(error);
    if (departure === null) continue;
    const about = pathOf(record.data, departure.pointer);
    const problem = problemOf(record, departure, about);
    // Several keywords may refuse one value: the first says enough.
    if (!problems.has(about)) problems.set(about, problem);
  }
  return [...problems.values()].sort(byPlace);
}

function problemOf(record: FileRecord, { message, pointer, part }: Departure, about: string): Problem {
  return {
    rule: "schema",
    about,
    story: null,
    claim: null,
    message,
    suggestions: [],
    locations: [locate(record, pointer, part)],
    fatal: true,
  };
}

function byPlace({ locations: [a] }: Problem, { locations: [b] }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function departureOf(error: ErrorObject): Departure | null {
  const pointer = pointerOf(error.instancePath);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, pointer);
    case "required":
      return missingKey(error, pointer);
    case "enum":
      return error.propertyName === undefined ? choice(error, pointer) : unknownName(error, pointer);
    case "uniqueItems":
      return repeated(error, pointer);
    case "type":
    case "pattern":
    case "minLength":
    case "maxLength":
    case "minItems":
    case "minimum":
    case "exclusiveMinimum":
      return error.propertyName === undefined ? unexpected(error, pointer) : badName(error, pointer);
    // What these say, the errors that they rest on say better.
    case "propertyNames":
    case "discriminator":
    case "oneOf":
    case "if":
      return null;
    default:
      throw new Error(`No message for the schema keyword "${error.keyword}".`);
  }
}

function unknownKey({ params, parentSchema }: ErrorObject, pointer: Pointer): Departure {
  const key = String(params["additionalProperty"]);
  const known = Object.keys((parentSchema?.["properties"] ?? {}) as object);
  return {
    message: message("schema.unknown-key", { key, nearest: nearest(key, known), known }),
    pointer: [...pointer, key],
    part: "key",
  };
}

function missingKey({ params }: ErrorObject, pointer: Pointer): Departure {
  const key = String(params["missingProperty"]);
  return { message: message("schema.missing-key", { key }), pointer: [...pointer, key], part: "key" };
}

function unknownName({ propertyName = "", params }: ErrorObject, pointer: Pointer): Departure {
  const known = params["allowedValues"] as readonly string[];
  return {
    message: message("schema.unknown-key", { key: propertyName, nearest: nearest(propertyName, known), known }),
    pointer: [...pointer, propertyName],
    part: "key",
  };
}

function badName({ propertyName = "" }: ErrorObject, pointer: Pointer): Departure {
  return {
    message: message("schema.bad-name", { name: propertyName }),
    pointer: [...pointer, propertyName],
    part: "key",
  };
}

function choice({ data, params, parentSchema }: ErrorObject, pointer: Pointer): Departure {
  if (acceptedBy(parentSchema) !== null) return unexpected({ data, parentSchema }, pointer);
  const choices = (params["allowedValues"] as readonly unknown[]).map(String);
  const written = typeof data === "string" ? data : null;
  const meant = written === null ? null : nearest(written, choices);
  return {
    message: message("schema.choice", { key: keyOf(pointer), written, choices, nearest: meant }),
    pointer,
    part: "value",
  };
}

function repeated({ data, params }: ErrorObject, pointer: Pointer): Departure {
  const index = Number(params["i"]);
  const written = String((data as readonly unknown[])[index]);
  return {
    message: message("schema.repeated", { key: keyOf(pointer), written }),
    pointer: [...pointer, index],
    part: "value",
  };
}

function unexpected({ data, parentSchema }: Refused, pointer: Pointer): Departure {
  const accepts = acceptedBy(parentSchema) ?? "value";
  const key = keyOf(pointer);
  if (pointer.length === 0 && data === "")
    return { message: message("schema.empty-file", { accepts }), pointer, part: "value" };
  if (data === "") return { message: message("schema.empty", { key, accepts }), pointer, part: "key" };
  const written = typeof data === "string" ? data : null;
  return { message: message("schema.expected", { key, accepts, written }), pointer, part: "value" };
}

function acceptedBy(schema: ErrorObject["parentSchema"]): Accepted | null {
  const name: unknown = schema?.["x-accepts"];
  return accepted.find((candidate) => candidate === name) ?? null;
}

/** The nearest key above a node. */
function keyOf(pointer: Pointer): string {
  return String(pointer.findLast((step) => typeof step === "string") ?? "");
}

/** The steps of a JSON pointer (RFC 6901); digits alone are an index. */
function pointerOf(path: string): Pointer {
  return path
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}
