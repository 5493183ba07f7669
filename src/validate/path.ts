import { type Data, isList, isMap } from "../model/data.ts";
import type { Pointer } from "../model/record.ts";

/** The way to a node in words that survive a move of lines: an item of a list by its own name, where it has one. */
export function pathOf(data: Data, pointer: Pointer): string {
  let node: Data | undefined = data;
  const steps: string[] = [];
  for (const step of pointer) {
    if (isList(node)) {
      steps.push(nameInList(node, Number(step)));
      node = node[Number(step)];
    } else {
      steps.push(String(step));
      node = isMap(node) ? node[String(step)] : undefined;
    }
  }
  return steps.join("/");
}

/** The name of an item, or its index where it has none or another one before it has the same. */
function nameInList(list: readonly Data[], index: number): string {
  const name = nameOf(list[index]);
  if (name === null || list.findIndex((item) => nameOf(item) === name) !== index) return String(index);
  return name;
}

function nameOf(item: Data | undefined): string | null {
  if (!isMap(item)) return null;
  for (const key of ["id", "finding"]) {
    const name = item[key];
    if (typeof name === "string" && name !== "") return name;
  }
  return null;
}
