import type { Element } from "./xml.ts";

/**
 * What an XML schema has against a document, path by path. It knows what the two schemas of JUnit reports use, and
 * throws at anything else, so that nothing passes unchecked.
 */
export function problemsBy(schema: Element, document: Element): readonly string[] {
  const declared = schema.children.find(
    (child) => child.name === "xs:element" && child.attributes["name"] === document.name,
  );
  return declared === undefined
    ? [`no element ${document.name}`]
    : checkElement(declared, document, schema, document.name);
}

function checkElement(declared: Element, element: Element, schema: Element, path: string): readonly string[] {
  const { ref, type } = declared.attributes;
  if (ref !== undefined) return checkElement(named(schema, "xs:element", ref), element, schema, path);
  if (type?.startsWith("xs:")) return checkSimple(type, element.text, schema, path);
  const inner = type === undefined ? declared.children.find(isType) : named(schema, "", type);
  if (inner === undefined) throw new Error(`${path} has no type`);
  return inner.name === "xs:simpleType"
    ? checkSimpleType(inner, element.text, schema, path)
    : checkComplex(inner, element, schema, path);
}

function checkComplex(type: Element, element: Element, schema: Element, path: string): readonly string[] {
  const parts = partsOf(type, schema);
  const attributes = parts.filter(({ name }) => name === "xs:attribute");
  const groups = parts.filter(({ name }) => name === "xs:sequence" || name === "xs:choice" || name === "xs:all");
  const known = new Set(attributes.map((attribute) => attribute.attributes["name"]));
  const problems = Object.keys(element.attributes)
    .filter((name) => !known.has(name))
    .map((name) => `${path}: no attribute ${name}`);
  for (const attribute of attributes) {
    const { name = "", use, type: simple } = attribute.attributes;
    const value = element.attributes[name];
    if (value === undefined && use === "required") problems.push(`${path}: ${name} is missing`);
    if (value === undefined) continue;
    const own = attribute.children.find(isType);
    problems.push(
      ...(own === undefined
        ? checkSimple(simple ?? "xs:string", value, schema, `${path}@${name}`)
        : checkSimpleType(own, value, schema, `${path}@${name}`)),
    );
  }
  const rest = groups.reduce((left, group) => take(group, left, schema, path, problems), element.children);
  return [...problems, ...rest.map(({ name }) => `${path}: ${name} is out of place`)];
}

/** The attributes and groups of a type, those of what it extends first. */
function partsOf(type: Element, schema: Element): readonly Element[] {
  return type.children.flatMap((child): readonly Element[] => {
    if (child.name === "xs:complexContent" || child.name === "xs:simpleContent") return partsOf(child, schema);
    if (child.name !== "xs:extension") return [child];
    const base = child.attributes["base"] ?? "";
    const found = schema.children.find(
      ({ name, attributes }) => name === "xs:complexType" && attributes["name"] === base,
    );
    return [...(found === undefined ? [] : partsOf(found, schema)), ...child.children];
  });
}

/** Takes from the front of a list of elements what a group allows, and gives back the others. */
function take(
  group: Element,
  elements: readonly Element[],
  schema: Element,
  path: string,
  problems: string[],
): readonly Element[] {
  const [least, most] = bounds(group);
  let left = elements;
  for (let times = 0; times < most; times++) {
    const before = left;
    for (const part of group.children.filter(({ name }) => name !== "xs:annotation")) {
      const found = takePart(part, left, schema, path, problems, group.name === "xs:sequence" && times < least);
      if (group.name === "xs:choice" && found.length < left.length) {
        left = found;
        break;
      }
      left = found;
    }
    if (left.length === before.length) break;
  }
  return left;
}

function takePart(
  part: Element,
  elements: readonly Element[],
  schema: Element,
  path: string,
  problems: string[],
  needed: boolean,
): readonly Element[] {
  if (part.name === "xs:choice" || part.name === "xs:sequence") return take(part, elements, schema, path, problems);
  if (part.name !== "xs:element") throw new Error(`${path}: ${part.name} is not known here`);
  const [least, most] = bounds(part);
  const name = part.attributes["name"] ?? part.attributes["ref"];
  let taken = 0;
  while (taken < most && elements[taken]?.name === name) {
    problems.push(...checkElement(part, elements[taken] as Element, schema, `${path}/${name}[${taken}]`));
    taken += 1;
  }
  if (needed && taken < least) problems.push(`${path}: ${name} is missing`);
  return elements.slice(taken);
}

function bounds({ attributes: { minOccurs = "1", maxOccurs = "1" } }: Element): readonly [number, number] {
  return [Number(minOccurs), maxOccurs === "unbounded" ? Infinity : Number(maxOccurs)];
}

const forms: Readonly<Record<string, RegExp>> = {
  "xs:string": /^[\s\S]*$/,
  "xs:token": /^(?! )(?!.*( {2}| $))[^\t\n\r]*$/,
  "xs:int": /^-?\d{1,9}$/,
  "xs:decimal": /^-?\d+(\.\d+)?$/,
  "xs:dateTime": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,
};

function checkSimple(type: string, value: string, schema: Element, path: string): readonly string[] {
  if (!type.startsWith("xs:")) return checkSimpleType(named(schema, "xs:simpleType", type), value, schema, path);
  const form = forms[type];
  if (form === undefined) throw new Error(`${type} is not known here`);
  return form.test(value) ? [] : [`${path}: "${value}" is no ${type}`];
}

function checkSimpleType(type: Element, value: string, schema: Element, path: string): readonly string[] {
  return type.children
    .filter(({ name }) => name === "xs:restriction")
    .flatMap(({ attributes, children }) => [
      ...checkSimple(attributes["base"] ?? "", value, schema, path),
      ...children.flatMap(({ name, attributes: { value: bound = "" } }) => {
        if (name === "xs:whiteSpace") return [];
        if (name === "xs:minLength") return value.length >= Number(bound) ? [] : [`${path}: too short`];
        if (name === "xs:pattern")
          return new RegExp(`^(?:${bound})$`).test(value) ? [] : [`${path}: "${value}" is not ${bound}`];
        throw new Error(`${name} is not known here`);
      }),
    ]);
}

function isType({ name }: Element): boolean {
  return name === "xs:complexType" || name === "xs:simpleType";
}

function named(schema: Element, kind: string, wanted: string): Element {
  const found = schema.children.find(
    ({ name, attributes }) => attributes["name"] === wanted && (kind === "" ? name !== "xs:element" : name === kind),
  );
  if (found === undefined) throw new Error(`The schema has no ${wanted}.`);
  return found;
}
