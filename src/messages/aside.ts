/** What stands in brackets; brackets inside it are square: "(August 2022 [uncertain])". */
export function aside(text: string): string {
  return `(${text.replaceAll("(", "[").replaceAll(")", "]")})`;
}
