import type { ErrorCode, YAMLParseError } from "yaml";
import { assertNever } from "../model/assert-never.ts";
import { type Message, message } from "../model/message.ts";
import type { Mistake } from "./mistake.ts";
import type { BracketSpan } from "./yaml-tokens.ts";

/** Says an error of the YAML library in our own words, by its code and the text at its place. */
export function mistakeOf(text: string, brackets: readonly BracketSpan[], error: YAMLParseError): Mistake {
  const [at, to] = error.pos;
  const from = afterSpaces(text, at);
  const tab = tabBefore(text, from);
  if (tab !== null) return { message: message("syntax.tab", {}), from: tab, to: tab + 1 };
  return {
    message: messageOf(error.code, text, from, isInside(brackets, from)),
    from,
    to: Math.min(to, endOfLine(text, from)),
  };
}

function messageOf(code: ErrorCode, text: string, at: number, inBrackets: boolean): Message {
  switch (code) {
    case "TAB_AS_INDENT":
      return message("syntax.tab", {});
    case "BAD_INDENT":
      return message("syntax.indent", {});
    case "MISSING_CHAR":
      return missing(text, at, inBrackets);
    case "BLOCK_AS_IMPLICIT_KEY":
      return message("syntax.second-colon", {});
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return message("syntax.missing-colon", {});
    case "BAD_SCALAR_START":
      return message("syntax.text-start", { character: text.charAt(at) });
    case "BAD_DQ_ESCAPE":
      return message("syntax.escape", { written: text.slice(at, at + 2) });
    case "BAD_DIRECTIVE":
      return message("syntax.directive", {});
    case "BLOCK_IN_FLOW":
      return message("syntax.in-brackets", {});
    case "UNEXPECTED_TOKEN":
      return message(inBrackets ? "syntax.in-brackets" : "syntax.unexpected", {});
    case "DUPLICATE_KEY":
    case "NON_STRING_KEY":
    case "BAD_COLLECTION_TYPE":
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "BAD_PROP_ORDER":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_DOCS":
    case "MULTIPLE_TAGS":
    case "TAG_RESOLVE_FAILED":
    case "RESOURCE_EXHAUSTION":
    case "IMPOSSIBLE":
      return message("syntax.unexpected", {});
    default:
      return assertNever(code);
  }
}

/** The library has one code for everything that is missing; what stands there tells what it is. */
function missing(text: string, at: number, inBrackets: boolean): Message {
  if (text.charAt(at) === "#") return message("syntax.space-before-comment", {});
  return message(inBrackets ? "syntax.in-brackets" : "syntax.missing-colon", {});
}

function isInside(brackets: readonly BracketSpan[], offset: number): boolean {
  return brackets.some(([from, to]) => from < offset && offset < to);
}

/** A tab in the white space that begins the line of an offset, or null. */
function tabBefore(text: string, offset: number): number | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  for (let at = start; text.charAt(at) === " " || text.charAt(at) === "\t"; at++) {
    if (text.charAt(at) === "\t") return at;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : Math.max(end, from);
}

/** Where the line goes on after spaces: an indentation is best shown at what it indents. */
function afterSpaces(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === " ") at++;
  return at;
}
