import fc from "fast-check";

/** How a question of each kind may be set, and what is said on it. */
const samples: readonly (readonly [settings: readonly string[], values: readonly string[]])[] = [
  [
    ["kind: date", "kind: date, changes: true", "kind: date, changes: 1 year"],
    [
      "2020",
      "2021",
      "summer 2021",
      "2020 or 2022",
      "2021 or 2022",
      "2020 or 2021",
      "before 2021",
      "since 2021",
      "2021?",
    ],
  ],
  [
    ["kind: quantity, unit: EUR, tolerance: 5%", "kind: quantity, unit: EUR, changes: true"],
    ["100", "104", "about 100", "more than 100", "up to 100", "100 or 200", "200 or 300", "100 or 300", "20 NOK"],
  ],
  [
    ["kind: term, terms: region", "kind: term, terms: region, parts: same"],
    ["norway", "norsund", "sweden", "oslo", "norsund or sweden", "oslo or norsund", "sweden or oslo"],
  ],
  [
    ["kind: entity", "kind: entity, changes: true"],
    ["ada", "line", "ben", "ada or ben", "Ada Lynd", "Somebody"],
  ],
  [["kind: set, of: entity"], ["[ada]", "{ exactly: [ada] }", "{ exactly: [ben] }", "{ without: [ada] }", "none"]],
  [
    ["kind: boolean, parts: some", "kind: boolean, parts: same"],
    ["yes", "no", "yes?"],
  ],
  [["kind: period"], ["2020/2021", "since 2020", "until 2021", "2019/2022", "2021/2022", "2020"]],
  [
    ["kind: text", "kind: text, exact: true"],
    ["Care", "care", "Cure"],
  ],
];

/** One claim, the keys that say how, of what and when, and the head of its article. */
const articleSaying = (values: readonly string[]) =>
  fc.record({
    value: fc.constantFrom(...values),
    status: fc.constantFrom("fact", "fact", "fact", "plan", "allegation", "denial", "forecast"),
    scope: fc.constantFrom(
      "",
      "",
      "region: norsund",
      "region: norway",
      "region: [oslo, sweden]",
      "region: norsund, audience: kids",
    ),
    asOf: fc.constantFrom("2020", "2021", "2023", "2023"),
    by: fc.constantFrom("", "", ", said-by: ada", ", said-by: ben", ", said-by: line"),
    replaces: fc.constantFrom(false, false, false, true),
    language: fc.constantFrom("en", "nl"),
    outlet: fc.constantFrom("o1", "o2", "o3"),
  });

export type Said = ReturnType<typeof articleSaying> extends fc.Arbitrary<infer One> ? One : never;

/** A story in which each of these is an article. */
export const storyOf = (settings: string, all: readonly Said[]) => `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: F }, ada: { name: Ada Lind, part-of: line }, ben: { name: Ben }, line: { name: The line } }
terms: { region: { norway: {}, norsund: { broader: norway }, oslo: { broader: norway }, sweden: {} }, audience: { kids: {} } }
outlets: { o1: { name: A }, o2: { name: B }, o3: { name: C } }
properties: { p: { question: What?, ${settings} } }
${all
  .map(
    ({ value, status, scope, asOf, by, replaces, language, outlet }, index) => `# a${index}.yaml
article: { title: T, outlet: ${outlet}, language: ${language}, published: 2023${replaces && index > 0 ? `, edition-of: a${index - 1}` : ""} }
claims: [{ property: p, value: ${value}, status: ${status}, scope: { ${scope} }, as-of: ${asOf}${by} }]
`,
  )
  .join("")}`;

/** The settings of a question, and so many claims on it. */
export const questionOf = (minLength: number, maxLength: number) =>
  fc
    .constantFrom(...samples)
    .chain(([settings, values]) =>
      fc.tuple(fc.constantFrom(...settings), fc.array(articleSaying(values), { minLength, maxLength })),
    );

export const question = questionOf(2, 6);
