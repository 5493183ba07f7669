import texts from "./legal-form-texts.ts?made";

/**
 * What kind of company a legal form makes: one of shares, of limited liability, a partnership, a body without owners;
 * `any` where the word says no more than that it is a company.
 */
export type LegalFamily = "shares" | "limited" | "partnership" | "body" | "any";

/** By form, its words apart by one space. */
export const legalForms: ReadonlyMap<string, LegalFamily> = new Map(read("legalForms"));

/** Those that some countries write before the name. */
export const leadingForms: ReadonlyMap<string, LegalFamily> = new Map(read("leadingForms"));

/** The long words of long forms, which are misspelt more often than names are. */
export const legalWords: readonly string[] = read("legalWords");

/** How many words the longest form has. */
export const longestForm: number = read("longestForm");

function read<Table>(name: string): Table {
  return JSON.parse(texts[name] ?? "") as Table;
}
