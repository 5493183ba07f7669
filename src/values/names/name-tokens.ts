import { legalForms } from "../../language/legal-forms.ts";
import { plainLetters, type Script, scriptOf } from "./plain-letters.ts";

/** A word of a name in plain letters. */
export interface Token {
  readonly text: string;
  /** The first letters of what is written as single letters, with dots between or alone; empty for a word. */
  readonly initials: readonly string[];
  /** Written with one capital, at its start. */
  readonly capitalised: boolean;
  /** Stands in brackets, or after a slash. */
  readonly aside: boolean;
  /** Few letters of a script that leaves vowels out: a name that happens to look like a title or a legal form. */
  readonly bare: boolean;
}

/** The words of a name. Apostrophes and invisible marks join; "A.B.C." and "A/S" are one word, "Canal+" is two. */
export function tokensOf(name: string): readonly Token[] {
  const written = name
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF'’‘ʼʻʾʿ`´′]/gu, "")
    .replace(/&/gu, " and ")
    .replace(/%/gu, " percent")
    .replace(/(?<=\S)\+/gu, " plus ");
  const patterns = beyondLatin1.test(written) ? patternsOfAnyScript() : latin1;
  const script = patterns === latin1 ? "latin" : scriptOf(written);
  let depth = 0;
  const tokens: Token[] = [];
  for (const [part] of written.matchAll(patterns.parts)) {
    if (/^[([{/]$/.test(part)) depth += 1;
    else if (/^[)\]}]$/.test(part)) depth = Math.max(0, depth - 1);
    else tokens.push(...wordsOf(part, depth > 0, script, patterns));
  }
  return tokens;
}

/** What parts a name, and what its parts are. */
interface Patterns {
  readonly parts: RegExp;
  readonly capitalised: RegExp;
  readonly initials: RegExp;
  readonly withForm: RegExp;
}

const beyondLatin1 = /[^\u0000-\u00ff]/;

/** Where a name in NFKC has no letters but these, as most have: the expressions for any script take milliseconds to make. */
const latin1: Patterns = {
  parts: /[([{/]|[)\]}]|(?:[A-Za-zÀ-ÖØ-öø-ÿ][./]){1,8}[A-Za-zÀ-ÖØ-öø-ÿ]?(?![A-Za-zÀ-ÖØ-öø-ÿ])|[A-Za-zÀ-ÖØ-öø-ÿ0-9]+/g,
  capitalised: /^[A-ZÀ-ÖØ-Þ][^A-ZÀ-ÖØ-Þ]*$/,
  initials: /^[A-Za-zÀ-ÖØ-öø-ÿ]$|[./]/,
  withForm: /^(.*[a-zß-öø-ÿ])([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ]{1,3})$/,
};

let anyScript: Patterns | null = null;

function patternsOfAnyScript(): Patterns {
  anyScript ??= {
    parts: /[([{/]|[)\]}]|(?:\p{L}[./]){1,8}\p{L}?(?!\p{L})|[\p{L}\p{M}\p{N}]+/gu,
    capitalised: /^\p{Lu}\P{Lu}*$/u,
    initials: /^\p{L}$|[./]/u,
    withForm: /^(.*\p{Ll})(\p{Lu}[\p{L}]{1,3})$/u,
  };
  return anyScript;
}

function wordsOf(part: string, aside: boolean, script: Script, patterns: Patterns): readonly Token[] {
  const capitalised = patterns.capitalised.test(part);
  if (script !== "dense" && patterns.initials.test(part)) {
    const letters = part.split(/[./]/).filter((letter) => letter !== "");
    const plain = letters.map(plainLetters);
    return [
      { text: plain.join(""), initials: plain.flatMap((letter) => letter[0] ?? []), capitalised, aside, bare: false },
    ];
  }
  return splitForm(part, patterns).map((word) => {
    const text = plainLetters(word);
    return { text, initials: [], capitalised, aside, bare: text.length < 4 && script === "abjad" };
  });
}

/** "SiemensAG" is "Siemens AG". */
function splitForm(part: string, { withForm }: Patterns): readonly string[] {
  const [, name, form] = withForm.exec(part) ?? [];
  return name !== undefined && form !== undefined && legalForms.has(form.toLowerCase()) ? [name, form] : [part];
}
