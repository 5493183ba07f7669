import type { ErrorCode, YAMLParseError } from "yaml";
import { assertNever } from "../model/assert-never.ts";
import { message } from "../model/message.ts";
import type { Mistake } from "./mistake.ts";
import { endOfLine, startOfLine } from "./text-lines.ts";
import { lookalikeAt } from "./yaml-lookalikes.ts";
import type { BracketSpan } from "./yaml-tokens.ts";
import { columnOf, columnsAbove, lineValueQuoted, restQuoted, withColon } from "./yaml-written.ts";

/** Says an error of the YAML library in our own words, by its code and the text at its place. */
export function mistakeOf(text: string, brackets: readonly BracketSpan[], error: YAMLParseError): Mistake {
  const [from, to] = error.pos;
  const at = afterSpaces(text, from);
  const tab = tabBefore(text, at);
  if (tab !== null) return { message: message("syntax.tab", {}), from: tab, to: tab + 1 };
  const lookalike = lookalikeAt(text, at);
  if (lookalike !== null) return lookalike;
  const inBrackets = brackets.some(([open, close]) => open < at && at < close);
  const mistake = mistakeAt(error.code, text, at, inBrackets);
  return { to: Math.max(mistake.from, Math.min(to, endOfLine(text, mistake.from))), ...mistake };
}

type Start = Pick<Mistake, "message" | "from">;

function mistakeAt(code: ErrorCode, text: string, at: number, inBrackets: boolean): Start {
  switch (code) {
    case "TAB_AS_INDENT":
      return { message: message("syntax.tab", {}), from: at };
    case "BAD_INDENT":
      return indent(text, at);
    case "BLOCK_AS_IMPLICIT_KEY":
      return blockInLine(text, at);
    case "MISSING_CHAR":
      if (text.charAt(at) === "#") return { message: message("syntax.space-before-comment", {}), from: at };
      return inBrackets ? betweenParts(at) : withoutColon(text, at);
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return inBrackets ? betweenParts(at) : withoutColon(text, at);
    case "BAD_SCALAR_START":
      return {
        message: message("syntax.text-start", { character: text.charAt(at), written: restQuoted(text, at) }),
        from: at,
      };
    case "BAD_DQ_ESCAPE":
      return { message: message("syntax.escape", { written: text.slice(at, at + 2) }), from: at };
    case "BAD_DIRECTIVE":
      return { message: message("syntax.directive", {}), from: at };
    case "BLOCK_IN_FLOW":
      return betweenParts(at);
    case "UNEXPECTED_TOKEN":
      return inBrackets ? betweenParts(at) : unexpected(text, at);
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
      // Their causes are refused before the library composes anything, or cannot be.
      return { message: message("syntax.unexpected", { written: null }), from: at };
    default:
      return assertNever(code);
  }
}

function betweenParts(at: number): Start {
  return { message: message("syntax.in-brackets", {}), from: at };
}

/** A list or a mapping where the line has a key already: a text with a colon in it, or further lines that stand too far right. */
function blockInLine(text: string, at: number): Start {
  const end = endOfLine(text, at);
  const isText = !isListItem(text, at) && hasColon(text.slice(at, end));
  if (isText) return { message: message("syntax.second-colon", { written: restQuoted(text, at) }), from: at };
  return indent(text, isListItem(text, at) ? at : afterBlanks(text, end));
}

/** A line that should be `key: value`; where it is, it stands in the wrong column. */
function withoutColon(text: string, at: number): Start {
  const isEntry = hasColon(text.slice(at, endOfLine(text, at)));
  if (isEntry) return indent(text, at);
  return { message: message("syntax.missing-colon", { entry: withColon(text, at) }), from: at };
}

/** A line in the wrong column, and in which columns it would have its place. */
function indent(text: string, from: number): Start {
  const column = columnOf(text, from);
  const fitting = column === null ? [] : columnsAbove(text, from);
  const isTold = column !== null && fitting.length > 0 && !fitting.includes(column);
  return { message: message("syntax.indent", { columns: isTold ? { column, fitting } : null }), from };
}

function unexpected(text: string, at: number): Start {
  const character = text.charAt(at);
  if (character === "]" || character === "}")
    return { message: message("syntax.unopened-bracket", { bracket: character }), from: at };
  const startsLine = text.slice(startOfLine(text, at), at).trim() === "";
  if (startsLine) return indent(text, at);
  const [mark] = /[|>][+-]?\d* +$/.exec(text.slice(startOfLine(text, at), at)) ?? [];
  const from = mark === undefined ? at : at - mark.length;
  if (mark !== undefined || isListItem(text, at)) {
    const written = restQuoted(text, from);
    return { message: message("syntax.text-start", { character: text.charAt(from), written }), from };
  }
  return { message: message("syntax.unexpected", { written: lineValueQuoted(text, at) }), from: at };
}

function isListItem(text: string, at: number): boolean {
  return text.charAt(at) === "-" && /^\s?$/.test(text.charAt(at + 1));
}

function hasColon(line: string): boolean {
  return /:(?:\s|$)/.test(line);
}

/** A tab in the white space that begins the line of an offset, or null. */
function tabBefore(text: string, offset: number): number | null {
  for (let at = startOfLine(text, offset); text.charAt(at) === " " || text.charAt(at) === "\t"; at++) {
    if (text.charAt(at) === "\t") return at;
  }
  return null;
}

/** Where the line goes on after spaces: an indentation is best shown at what it indents. */
function afterSpaces(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === " ") at++;
  return at;
}

function afterBlanks(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}
