/** The version in package.json, put in by the build. */
declare const FACTLINT_BUILD: string;
declare const FACTLINT_VERSION: string;

/** The name of the command line's script beside its loader, put in by the build. */
declare const FACTLINT_PROGRAM: string;

/** The build turns a schema into the function that says whether data fits it. */
declare module "*.schema.json?fits" {
  const fits: (data: unknown) => boolean;
  export default fits;
}

/** The build turns a schema into the function that finds every place where data departs from it. */
declare module "*.schema.json?departures" {
  import type { ErrorObject } from "ajv";

  interface Validator {
    (data: unknown): boolean;
    /** What the last call found. */
    errors?: readonly ErrorObject[] | null;
  }
  const validate: Validator;
  export default validate;
}

/** The build turns a style sheet or a script of the HTML report into one small text, with its hash for the page's policy. */
declare module "*?inlined" {
  export const code: string;
  /** `sha256-…`, as a content security policy has it. */
  export const hash: string;
}

/** The build turns a module into the texts that it makes, by name, so that no run has to make them. */
declare module "*?made" {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}

interface ImportMeta {
  /** The build puts in the files that a pattern matches, by path. */
  glob<Content>(
    pattern: string,
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ): Readonly<Record<string, Content>>;
}
