/** A regular expression that letters and digits of any script are part of. */
export interface Pattern {
  test(text: string): boolean;
}

/**
 * The pattern that an expression stands for. To make one of the letters of any script takes a millisecond, and most texts
 * have no others than a to z: those are tested with what the expression says of them alone.
 */
export function pattern(source: string, flags = "u"): Pattern {
  const basic = source.replaceAll("\\p{L}", "A-Za-z").replaceAll("\\p{N}", "0-9");
  const latin = new RegExp(basic, flags);
  let whole = basic === source ? latin : null;
  return {
    test(text) {
      if (latin.test(text)) return true;
      whole ??= new RegExp(source, flags);
      return whole !== latin && whole.test(text);
    },
  };
}
