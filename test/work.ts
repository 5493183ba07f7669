import { type Profiler, Session } from "node:inspector";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL("../src/", import.meta.url));

/**
 * How much work something is, whatever the machine and whatever else it does: how many calls of functions of `src/` it
 * takes. V8 counts them. What happens within one call, as in a regular expression, is not counted.
 */
export function workOf(action: () => void): number {
  const counter = workCounter();
  try {
    return counter.workOf(action);
  } finally {
    counter.end();
  }
}

/** Counts the work of one thing after another: to begin counting takes V8 longer than most of them. */
export function workCounter() {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  return {
    workOf(action: () => void): number {
      callsIn(session);
      action();
      return callsIn(session);
    },
    end(): void {
      session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    },
  };
}

/** The calls since it was asked last. A session within the process answers at once. */
function callsIn(session: Session): number {
  const taken: Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error !== null) throw error;
    taken.push(...coverage.result);
  });
  const functions = taken.filter(({ url }) => url.includes(sources)).flatMap((script) => script.functions);
  return functions.reduce((calls, { ranges }) => calls + (ranges[0]?.count ?? 0), 0);
}
