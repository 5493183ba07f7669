/** Draws what the platform's CLDR data knows of the words of time; `npm run platform-words` writes the committed table with it. */
const units = ["year", "quarter", "month", "week", "day"] as const;

export const tableFile = new URL("../../src/language/platform-words.ts", import.meta.url);

export function platformWordsOf(language: string) {
  return {
    months: [months(language, "long"), months(language, "short")],
    weekdays: [weekdays(language, "long"), weekdays(language, "short")],
    relative: units.flatMap((unit) => [-2, -1, 0, 1, 2].flatMap((offset) => relative(language, unit, offset))),
    nouns: Object.fromEntries(units.map((unit) => [unit, nouns(language, unit)])),
    ago: around(language, -3),
    ahead: around(language, 3),
    decimal: separator(language, "decimal"),
    group: separator(language, "group"),
  };
}

export function tableOf(languages: readonly string[]): string {
  const rows = languages.map((language) => `  ${language}: ${JSON.stringify(platformWordsOf(language))},`);
  return [
    `// CLDR ${process.versions["cldr"]}, by way of Intl. Written by \`npm run platform-words\`; do not edit.`,
    `import type { PlatformWords } from "./language.ts";`,
    ``,
    `export const platformWords: Readonly<Record<"${languages.join('" | "')}", PlatformWords>> = {`,
    ...rows,
    `};`,
    ``,
  ].join("\n");
}

function months(language: string, length: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2023, month, 5)));
}

/** Monday first: 2 January 2023 was one. */
function weekdays(language: string, length: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: length, timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2023, 0, 2 + day)));
}

function parts(language: string, offset: number, unit: (typeof units)[number]) {
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).formatToParts(offset, unit);
}

/** "last year", "vorgestern": what has a name without a number. */
function relative(language: string, unit: (typeof units)[number], offset: number) {
  const said = parts(language, offset, unit);
  return said.some(({ type }) => type === "integer") ? [] : [[said.map(({ value }) => value).join(""), unit, offset]];
}

/** The noun of a unit in one and in several, and as "3 years ago" has it. */
function nouns(language: string, unit: (typeof units)[number]): readonly string[] {
  const always = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  const forms = [1, 2, 3, 5, 100].flatMap((count) => [
    always.formatToParts(count, unit),
    always.formatToParts(-count, unit),
  ]);
  return [...new Set(forms.map((form) => after(form).split(" ")[0] ?? ""))];
}

function around(language: string, offset: number) {
  const said = parts(language, offset, "year");
  return {
    before: (said[0]?.type === "literal" ? said[0].value : "").trim(),
    after: after(said).split(" ").slice(1).join(" "),
  };
}

function after(said: readonly { readonly type: string; readonly value: string }[]): string {
  const number = said.findIndex(({ type }) => type === "integer");
  return (said[number + 1]?.value ?? "").trim();
}

function separator(language: string, type: "decimal" | "group"): string {
  const said = new Intl.NumberFormat(language, { useGrouping: "always" } as Intl.NumberFormatOptions).formatToParts(
    12345.6,
  );
  return said.find((part) => part.type === type)?.value ?? "";
}
