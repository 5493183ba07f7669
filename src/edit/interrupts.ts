/** The signals by which people and systems end a process. */
const ending = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Ending = (typeof ending)[number];

/** What is to be tidied, should the process be ended now. */
const tidies = new Set<() => void>();

let heard: readonly Ending[] = [];

/**
 * Has something tidied should a signal end the process: it is tidied first, and then the process ends as it would have. Gives
 * what takes that back. A signal that somebody else listens to is left to them.
 */
export function tidiedWhenEnded(tidy: () => void): () => void {
  tidies.add(tidy);
  if (heard.length === 0) {
    heard = ending.filter((signal) => process.listenerCount(signal) === 0);
    for (const signal of heard) process.on(signal, end);
  }
  return () => {
    tidies.delete(tidy);
    // A signal of this moment is only told of later.
    void signalsHeard().then(() => {
      if (tidies.size === 0) stopHearing();
    });
  };
}

/** Gives Node the time to tell of signals that have come: it does so between two rounds of its loop. */
export async function signalsHeard(): Promise<void> {
  for (let round = 0; round < 2; round++) await new Promise<void>((done) => setImmediate(done));
}

function end(signal: NodeJS.Signals): void {
  for (const tidy of tidies) tidy();
  stopHearing();
  process.kill(process.pid, signal);
}

function stopHearing(): void {
  for (const signal of heard) process.off(signal, end);
  heard = [];
}
