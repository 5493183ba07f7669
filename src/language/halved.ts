/** Numbers with a half in one word, by how they are read (see `WordsOfAmounts.decimals`): one more or fewer ends, and thousands of each. */
export function halved(
  numbers: string,
  endings: (word: string) => readonly (readonly [ending: string, part: string])[],
  thousand: string,
): string {
  return numbers
    .split(" ")
    .flatMap((entry) => {
      const [word = "", value = ""] = entry.split(":");
      return endings(word).flatMap(([ending, part]) => [
        `${word}${ending}:${value}${part}`,
        ...(part === ".5" ? [`${word}${ending}${thousand}:${value}${part}k`] : []),
      ]);
    })
    .join("|");
}
