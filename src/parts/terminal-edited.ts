import { joinedBytes } from "../cache/packed.ts";
import type { Summary } from "../model/report.ts";
import type { TerminalBlock, TerminalPart } from "./terminal-parts.ts";

/** A story's part of the terminal report after an edit: the blocks of some findings are gone, and others stand for them. */
export function terminalEdited(
  before: TerminalPart,
  gone: ReadonlySet<string>,
  fresh: TerminalPart,
  summary: Summary,
): TerminalPart {
  const blocks: TerminalBlock[] = [];
  const texts: Uint8Array[] = [];
  let length = 0;
  for (const part of [before, fresh]) {
    let from = 0;
    for (const block of part.blocks) {
      const text = part.text.subarray(from, block.to);
      from = block.to;
      if (part === before && gone.has(block.id)) continue;
      length += text.length;
      texts.push(text);
      blocks.push({ ...block, to: length });
    }
  }
  const { error, warning, info, decided } = summary.findings;
  const anyFinding = error + warning + info + decided > 0;
  return { blocks, text: joinedBytes(texts, length), summary, failed: before.failed, anyFinding };
}
