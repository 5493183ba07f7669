import { type Profiler, Session } from "node:inspector";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL("../src/", import.meta.url));

/**
 * How much work something is, whatever the machine and whatever else it does: how many calls of functions of `src/` it
 * takes. V8 counts them. What happens within one call, as in a regular expression, is not counted.
 */
export function workOf(action: () => void): number {
  const session = new Session();
  session.connect();
  try {
    session.post("Profiler.enable");
    session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    action();
    return callsIn(session);
  } finally {
    session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
}

/** A session within the process answers at once. */
function callsIn(session: Session): number {
  const taken: Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error !== null) throw error;
    taken.push(...coverage.result);
  });
  const functions = taken.filter(({ url }) => url.includes(sources)).flatMap((script) => script.functions);
  return functions.reduce((calls, { ranges }) => calls + (ranges[0]?.count ?? 0), 0);
}
