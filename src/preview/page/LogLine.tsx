import type { LogEntry } from "../host/hostLog";
import type { PageWords } from "./words";

export interface LogLineProps {
  readonly words: PageWords;
  readonly log: readonly LogEntry[];
}

/** What the host refused or could not do, for everybody to see. */
export function LogLine({ words, log }: LogLineProps) {
  const loud = log.some((entry) => entry.kind !== "note");
  return (
    <footer className={loud ? "logLine loud" : "logLine"} aria-live="polite">
      {log.length === 0 ? (
        <p>{words.logEmpty}</p>
      ) : (
        <details>
          <summary>{words.logTitle(log.length)}</summary>
          <ul>
            {log.map((entry) => (
              <li key={`${entry.kind} ${entry.what} ${entry.detail}`}>{words.logEntry(entry)}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
