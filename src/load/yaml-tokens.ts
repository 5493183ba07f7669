import { CST, Lexer, Parser } from "yaml";
import { message } from "../model/message.ts";
import { deepestNesting, mostMarks } from "./limits.ts";
import type { Mistake } from "./mistake.ts";

/** The syntax tree of a text's one document, or why the text is refused. */
export type Tokens =
  | {
      readonly tokens: readonly CST.Token[];
      /** The offsets between which outermost brackets stand, in order. */
      readonly brackets: readonly BracketSpan[];
    }
  | { readonly mistake: Mistake };

/** The offsets of an opening bracket and of the end of its closing one. */
export type BracketSpan = readonly [from: number, to: number];

/**
 * Cuts a text into tokens and stops at the first thing that a record may not hold, so that hostile texts cost no more
 * than their way to that place.
 */
export function tokensOf(text: string, limit = mostMarks): Tokens {
  const watch = new Watch(limit);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const mistake = watch.refusal(lexeme, parser.offset);
    if (mistake !== null) return { mistake };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (isTooDeep(parser.stack)) return { mistake: tooDeep(parser.offset) };
  }
  if (watch.open !== null) return { mistake: watch.open };
  for (const token of parser.end()) tokens.push(token);
  const [, second] = tokens.filter(({ type }) => type === "document");
  if (second !== undefined) return { mistake: secondDocument(second.offset) };
  return { tokens, brackets: watch.brackets };
}

/** Looks at each lexeme of a text for what no record may hold. */
class Watch {
  readonly brackets: BracketSpan[] = [];
  #open: OpenBracket[] = [];
  #textNext = false;
  #marks = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The bracket that was opened last and is not yet closed. */
  get open(): Mistake | null {
    return this.#open.at(-1) ?? null;
  }

  /** Why a lexeme at an offset is refused, or null. */
  refusal(lexeme: string, offset: number): Mistake | null {
    const isText = this.#textNext;
    this.#textNext = !isText && lexeme === CST.SCALAR;
    if (isText) return null;
    const place = { from: offset, to: offset + lexeme.length };
    const type = CST.tokenType(lexeme);
    if (isMark(type) && ++this.#marks > this.#limit) {
      return { message: message("syntax.too-many", { limit: this.#limit }), ...place };
    }
    switch (type) {
      case "anchor":
        return { message: message("syntax.anchor", { written: lexeme }), ...place };
      case "alias":
        return { message: message("syntax.alias", { written: lexeme }), ...place };
      case "tag":
        return { message: message("syntax.tag", { written: lexeme }), ...place };
      case "directive-line":
        return { message: message("syntax.directive", {}), ...place };
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return isClosed(lexeme) ? null : unclosedQuote(lexeme.charAt(0), offset);
      case "flow-map-start":
      case "flow-seq-start":
        this.#open.push({
          message: message("syntax.unclosed-bracket", { bracket: lexeme }),
          bracket: lexeme,
          ...place,
        });
        return null;
      case "flow-map-end":
        return this.#close("{", place.to);
      case "flow-seq-end":
        return this.#close("[", place.to);
      case "flow-error-end":
        return this.open;
      default:
        return null;
    }
  }

  /** Closes a bracket; the bracket that is still open where it is another one. */
  #close(bracket: string, to: number): Mistake | null {
    const opened = this.#open.pop();
    if (opened === undefined) return null;
    if (opened.bracket !== bracket) return opened;
    if (this.#open.length === 0) this.brackets.push([opened.from, to]);
    return null;
  }
}

/** A bracket that is open, as the mistake that it would be if it stayed so. */
interface OpenBracket extends Mistake {
  readonly bracket: string;
}

/** Whether a quoted text ends with its quote; in double quotes, one that no backslash takes away. */
function isClosed(lexeme: string): boolean {
  const quote = lexeme.charAt(0);
  if (lexeme.length < 2 || !lexeme.endsWith(quote)) return false;
  if (quote === "'") return true;
  let backslashes = 0;
  while (lexeme.charAt(lexeme.length - 2 - backslashes) === "\\") backslashes++;
  return backslashes % 2 === 0;
}

function unclosedQuote(quote: string, offset: number): Mistake {
  return { message: message("syntax.unclosed-quote", { quote }), from: offset, to: offset + 1 };
}

function secondDocument(offset: number): Mistake {
  return { message: message("syntax.second-document", {}), from: offset, to: offset };
}

/** Besides collections, the document lies on the stack, and a scalar may. */
function isTooDeep(stack: readonly CST.Token[]): boolean {
  return stack.length > deepestNesting + 1 && CST.isCollection(stack.at(-1));
}

function tooDeep(offset: number): Mistake {
  return { message: message("syntax.too-deep", { limit: deepestNesting }), from: offset, to: offset };
}

/** What costs memory: keys, values, and the marks between them. */
function isMark(type: CST.TokenType | null): boolean {
  switch (type) {
    case "space":
    case "newline":
    case "comment":
    case "doc-mode":
      return false;
    default:
      return true;
  }
}
