import type { Report } from "../model/report.ts";
import { digest } from "./digest.ts";
import type { Format, View } from "./format.ts";

/** In characters. Source: the message of GitHub's own refusal, "body is too long (maximum is 65536 characters)". */
const limit = 65_536;

/** By this line the comment is found again, to be updated in place. */
const marker = "<!-- factlint -->\n";

/** A comment on a pull request: what the change brings, side by side. */
export const comment: Format = (report: Report, view: View) =>
  digest(report, view, { opening: `${marker}### factlint\n\n`, limit, size: ({ length }) => length });
