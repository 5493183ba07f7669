import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import { locate } from "../../src/model/record.ts";

/** The problems of a text, as `line:column message-id`. */
async function problemsOf(text: string): Promise<readonly string[]> {
  const { problems } = await readYaml("a.yaml", text);
  return problems.map(({ message, locations: [place] }) => {
    return `${place?.line}:${place?.column} ${message.id.replace("syntax.", "")}`;
  });
}

describe("readYaml reads every scalar as text", () => {
  it.each([
    ["a: 12.50", { a: "12.50" }],
    ["a: no", { a: "no" }],
    ["a: null", { a: "null" }],
    ["a: 2024-05-14", { a: "2024-05-14" }],
    ["a:", { a: "" }],
    ["a: ~", { a: "~" }],
    ["a: ''", { a: "" }],
    ["- 1\n- [x, y]\n- {p: q}", ["1", ["x", "y"], { p: "q" }]],
    ["{a, b: 1}", { a: "", b: "1" }],
    ["? a", { a: "" }],
    ["a: |\n  one\n  two\n", { a: "one\ntwo\n" }],
    ['a: "caf\\u00e9"', { a: "café" }],
    ["<<: {a: 1}", { "<<": { a: "1" } }],
    ["a: 1\r\nb: 2\r\n", { a: "1", b: "2" }],
    ["\uFEFFa: 1", { a: "1" }],
    ["---\na: 1\n...\n", { a: "1" }],
    ["", ""],
    ["# only a comment\n", ""],
    ["just text", "just text"],
  ])("%j", async (text, data) => {
    const { record, problems } = await readYaml("a.yaml", text);
    expect(problems).toEqual([]);
    expect(record?.data).toEqual(data);
  });

  it("takes __proto__ and constructor for names", async () => {
    const { record } = await readYaml("a.yaml", "__proto__: {x: 1}\nconstructor: 2");
    expect(JSON.stringify(record?.data)).toBe('{"__proto__":{"x":"1"},"constructor":"2"}');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe("readYaml knows where everything stands", async () => {
  const text = "top:\n  key: value # why\n  list: [a, 'b c']\n  text: |\n    one\n    two\n\nlast:\n";
  const { record } = await readYaml("a.yaml", text);
  if (record === null) throw new Error("The example is valid.");
  it.each([
    [["top"], "key", "1:1-1:4"],
    [["top"], "value", "2:3-6:8"],
    [["top", "key"], "key", "2:3-2:6"],
    [["top", "key"], "value", "2:8-2:13"],
    [["top", "list"], "value", "3:9-3:19"],
    [["top", "list", 1], "value", "3:13-3:18"],
    [["top", "text"], "value", "4:9-6:8"],
    [["last"], "value", "8:6-8:6"],
    [["top", "absent"], "key", "2:3-6:8"],
  ] as const)("%j %s", (pointer, part, place) => {
    const { line, column, endLine, endColumn } = locate(record, pointer, part);
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place);
  });
});

describe("readYaml says what is wrong, and where", () => {
  it.each([
    ["a: &x 1", "1:4 anchor"],
    ["a: *x", "1:4 alias"],
    ["a: !!str 1", "1:4 tag"],
    ["a: 1\n---\nb: 2", "2:1 second-document"],
    ["a: 1\nb: 2\na: 3", "3:1 duplicate-key"],
    ["{a: 1, a: 2}", "1:8 duplicate-key"],
    ["__proto__: 1\n__proto__: 2", "2:1 duplicate-key"],
    ["[a, b]: 1", "1:1 complex-key"],
    ["? {a: b}\n: 1", "1:3 complex-key"],
    ["a:\n\tb: 1", "2:1 tab"],
    ["a:\n  b: 1\n\tc: 2", "3:1 tab"],
    ["a:\n  - b\n\t- c", "3:1 tab"],
    ["a:\n  b: 1\n c: 2", "3:2 indent"],
    ["a: 'x", "1:4 unclosed-quote"],
    ['a: "x\\"\nb: 1', "1:4 unclosed-quote"],
    ["a: [x, y\nb: 1", "1:4 unclosed-bracket"],
    ["a: {x: 1", "1:4 unclosed-bracket"],
    ["a: [x, 'y' z]", "1:12 in-brackets"],
    ["a: [x,, y]", "1:7 in-brackets"],
    ["a: 1\nb 2\nc: 3", "2:1 missing-colon"],
    ["a: 1\nb 2", "2:1 missing-colon"],
    ["title: Ferry: it opens", "1:8 second-colon"],
    ["a: 'x'#y", "1:7 space-before-comment"],
    ["a: @home", "1:4 text-start"],
    ["a: `x`", "1:4 text-start"],
    ['a: "x\\y"', "1:6 escape"],
    ["%x\n---\na: 1", "1:1 directive"],
    ["%TAG ! x\n---\na: 1", "1:1 directive"],
    ["%YAML 1.2\n---\na: 1", "1:1 directive"],
    ['a: "x" y', "1:8 unexpected"],
    ["a: [x]]", "1:7 unopened-bracket"],
    ["a: }", "1:4 unopened-bracket"],
    ["a: { b: [c, d }\ne: f", "1:9 unclosed-bracket"],
    ["- a: 1\n b: 2", "2:2 indent"],
    ["a:\n  b: 1\n   c: 2", "3:4 indent"],
    ["a:\nb: 1\n  c: 2", "3:3 indent"],
    ["- a: 1\n  b: 2\n  - c: 3", "3:3 indent"],
    ["a: 1\n\n- b", "3:1 indent"],
    ["- a\nb: 1", "2:1 indent"],
    ["a: |\n  x\n y", "3:2 indent"],
    ["a: - b", "1:4 text-start"],
    ["a: 'it's'", "1:8 unexpected"],
    ["a: | x\nb: 1", "1:4 text-start"],
    ["a:\n\u00a0\u00a0b: 1\n  c: 2", "2:1 blank"],
    ["a: x\n\u00a0\u00a0b: 1\n  c: 2", "2:1 blank"],
    ["a:\n  b:\u00a01\n  c: 2", "2:5 blank"],
    ["a:\n  - b: 1\n  – b: 2", "3:3 bullet"],
    ["<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b", "1:1 merge-mark"],
    ["a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> c", "2:1 merge-mark"],
    ["url: https://x.example/a: b", "1:6 second-colon"],
    ["a:\n  b\n  c: d", "2:3 missing-colon"],
    ["a: x\u0001y", "1:5 input.control-character"],
    ["a\u0000b", "1:2 input.binary"],
    ["PK\u0003\u0004\u0000", "1:5 input.binary"],
    ["a: b\rc: d\r", "1:5 input.carriage-return"],
    ["a: b\r\r\nc: d: e", "1:5 input.carriage-return"],
  ])("%j: %s", async (text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });
});

/** The arguments of the first message of a text. */
async function toldOf(text: string): Promise<object | undefined> {
  const { problems } = await readYaml("a.yaml", text);
  return problems[0]?.message.args;
}

describe("readYaml says how it should be written", () => {
  it.each([
    ["title: Ferry: it opens # early", { written: '"Ferry: it opens"' }],
    ['title: Ferry: it "opens"', { written: "'Ferry: it \"opens\"'" }],
    ["a: @home", { character: "@", written: '"@home"' }],
    ["a: - b", { character: "-", written: '"- b"' }],
    ["a: | x\nb: 1", { character: "|", written: '"| x"' }],
    ['a: "the "best" one"', { written: "'the \"best\" one'" }],
    ['a: "Ferry" sails', { written: "'\"Ferry\" sails'" }],
    ["a: 'Town's ferry", { written: '"Town\'s ferry"' }],
    ['"a": "x",', { written: '"x"' }],
    ["a: [x] y", { written: '"[x] y"' }],
    ["a: 1\nvalue:2021", { entry: { key: "value", written: "value: 2021" } }],
    ["a: 1\nvalue = 2021", { entry: { key: "value", written: "value: 2021" } }],
    ["a: 1\nvalue\uff1a2021", { entry: { key: "value", written: "value: 2021" } }],
    ["a: 1\nvalue 2021", { entry: { key: "value", written: "value: 2021" } }],
    ["a: 1\nvalue", { entry: null }],
    [`title: Ferry: ${"x".repeat(200)}`, { written: null }],
  ])("%j", async (text, args) => {
    expect(await toldOf(text)).toEqual(args);
  });

  it.each([
    ["a:\n  - b: 1\n   c: 2", { column: 4, fitting: [1, 3, 5] }],
    ["a:\n  - b: 1\n      c: 2", { column: 7, fitting: [1, 3, 5] }],
    ["a:\n  b: 1\n\n  # why\n c: 2", { column: 2, fitting: [1, 3] }],
    ["a:\n  - b: 1\n    c: 2\n d: 3", { column: 2, fitting: [1, 3, 5] }],
    ["- a\nb: 1", null],
  ])("in which columns %j could go on", async (text, columns) => {
    expect(await toldOf(text)).toEqual({ columns });
  });

  it.each([
    ["in an item", "c:\n  - p: 1\n    v: 2\n\n    p: 3\n    v: 4", ["5:5 true"]],
    ["without any hyphen", "c:\n  p: 1\n  v: 2\n  p: 3\n  v: 4", ["4:3 true"]],
    ["but a slip", "c:\n  - p: 1\n    v: 2\n    v: 3", ["4:5 false"]],
    ["but two slips", "p: 1\nv: 2\nw: 3\np: 4\nw: 5", ["4:1 false", "5:1 false"]],
  ])("where a hyphen seems to be missing: %s", async (_, text, told) => {
    const { problems } = await readYaml("a.yaml", text);
    const found = problems.map(({ message: { args }, locations: [place] }) => {
      return `${place?.line}:${place?.column} ${"item" in args && args.item}`;
    });
    expect(found).toEqual(told);
  });
});
