/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Reads a document, and throws where it is not well formed. Enough XML for reports and schemas: no DTD, no CDATA. */
export function readXml(source: string): Element {
  const tokens = source
    .replace(/^<\?xml[^>]*\?>/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/(<[^>]*>)/);
  const top = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [top];
  for (const token of tokens) {
    const current = open.at(-1) ?? top;
    if (!token.startsWith("<")) current.text += unescaped(token);
    else if (token.startsWith("</")) {
      if (token !== `</${current.name}>`) throw new Error(`${token} closes <${current.name}>`);
      open.pop();
    } else {
      const element = { ...tag(token), children: [], text: "" };
      current.children.push(element);
      if (!token.endsWith("/>")) open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || root === undefined || top.text.trim() !== "")
    throw new Error("There is not one root element, closed and alone.");
  return root;
}

function tag(token: string): Pick<Element, "name" | "attributes"> {
  const match = /^<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>$/.exec(token);
  if (match === null) throw new Error(`${token} is no tag`);
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of (match[2] ?? "").matchAll(/([\w:-]+)\s*=\s*["']([^"]*?)["'](?=\s|$)/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} stands twice in ${token}`);
    attributes[name] = unescaped(value);
  }
  return { name: match[1] ?? "", attributes };
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`A bare & in ${text}`);
  if (text.includes("]]>")) throw new Error(`]]> in ${text}`);
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:(\w+)|#(\d+));/g, (_, name: string | undefined, code: string | undefined) => {
    const character = name === undefined ? String.fromCodePoint(Number(code)) : (named[name] ?? "");
    if (!/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(character))
      throw new Error(`no XML: ${code}`);
    return character;
  });
}
