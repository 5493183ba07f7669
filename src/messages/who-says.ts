/** Whose claim it is: the outlet that an editor knows, or the claim's id where no article makes it any more. */
export function whoSays({ outlet, claim }: { readonly outlet: string | null; readonly claim: string }): string {
  return outlet ?? claim;
}
