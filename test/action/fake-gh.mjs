// Stands in for `gh api` on the comments of one pull request: fake-gh.mjs FOLDER REFUSE api …
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, refuse, ...args] = process.argv.slice(2);
appendFileSync(join(folder, "calls.txt"), `${args.join(" ")}\n`);
if (refuse === "true") {
  process.stderr.write("gh: Resource not accessible by integration (HTTP 403)\n");
  process.exit(1);
}
const file = join(folder, "comments.json");
const comments = JSON.parse(readFileSync(file, "utf8"));
const after = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const method = after("--method") ?? "GET";
const body = after("-F")?.startsWith("body=@") ? readFileSync(after("-F").slice("body=@".length), "utf8") : null;
const path = args.find((arg) => arg.startsWith("repos/"));

if (method === "GET") {
  const wanted = after("--jq");
  if (
    !/\.user\.login == (env\.COMMENTER|"github-actions\[bot\]")/.test(wanted) ||
    !wanted.includes('startswith("<!-- factlint -->")')
  )
    throw new Error(`This gh does not know ${wanted}`);
  const own = comments.filter((one) => one.login === process.env.COMMENTER && one.body.startsWith("<!-- factlint -->"));
  process.stdout.write(own.map(({ id }) => `${id}\n`).join(""));
} else if (method === "POST" && path === "repos/desk/claims/issues/7/comments") {
  comments.push({ id: comments.length + 100, login: process.env.COMMENTER, body });
} else if (method === "PATCH" && /^repos\/desk\/claims\/issues\/comments\/\d+$/.test(path)) {
  comments.find(({ id }) => String(id) === path.split("/").at(-1)).body = body;
} else throw new Error(`This gh does not know ${args.join(" ")}`);
writeFileSync(file, JSON.stringify(comments));
