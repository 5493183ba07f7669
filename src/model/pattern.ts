/** A regular expression that letters and digits of any script are part of. */
export interface Pattern {
  test(text: string): boolean;
}

/**
 * The pattern that an expression stands for. To make one of the letters and digits of any script takes a millisecond, and
 * most texts have none but a to z and 0 to 9: those are tested with what the expression says of them alone. That holds where
 * `\p{L}` and `\p{N}` stand in classes of what a text may hold; an expression that has them elsewhere is made as it is.
 */
export function pattern(source: string, flags = "u"): Pattern {
  const besideClasses = source.replace(/\[(?!\^)[^\]]*\]/g, "");
  if (/\\p|\(\?<?!/i.test(besideClasses) || source.includes("\\P")) return new RegExp(source, flags);
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
