/** The comments of the files that factlint begins; each line of one becomes a line of comment. */
export interface BegunMessages {
  "begun.story": Record<never, never>;
  "begun.entities": Record<never, never>;
  "begun.outlets": Record<never, never>;
  "begun.origins": Record<never, never>;
  "begun.properties": Record<never, never>;
  "begun.article": Record<never, never>;
  "begun.claims": Record<never, never>;
  /** Stands behind `about:`. */
  "begun.about": Record<never, never>;
  "begun.remarks": Record<never, never>;
  "begun.undated": Record<never, never>;
  "begun.paragraph": { readonly number: number; readonly text: string };
  "begun.name": { readonly name: string };
}
