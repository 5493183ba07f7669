/** The version in package.json, put in by the build. */
declare const FACTLINT_VERSION: string;

/** The build turns a schema into the function that checks it. */
declare module "*.schema.json?validator" {
  import type { ErrorObject } from "ajv";

  interface Validator {
    (data: unknown): boolean;
    /** What the last call found. */
    errors?: readonly ErrorObject[] | null;
  }
  const validate: Validator;
  export default validate;
}
