/** "de 3 jours", "d’environ 3 hectares". */
export function de(text: string): string {
  return /^[aeiouéèê]/i.test(text) ? `d’${text}` : `de ${text}`;
}
