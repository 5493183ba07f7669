/** Signs and words of several currencies. */
const several: readonly string[] = ["$", "pounds", "rupees", "pesos", "francs", "kroner", "kr"];

/** Whether a unit of the lexicon is a currency: by its code, or dollars of some country; "million EUR" is one, too. */
export function isMoney(unit: string): boolean {
  return several.includes(unit) || /^(?:thousand |million |billion )?[A-Z]{3}$/.test(unit);
}
