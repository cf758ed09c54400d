import type { LogEntry } from "../host/hostLog";
import type { SessionState } from "./sessionState";
import type { PageWords } from "./words";

export interface LogLineProps {
  readonly words: PageWords;
  readonly log: readonly LogEntry[];
  readonly cellMessage: SessionState["cellMessage"];
}

/** What the host refused or could not do, and what a function says of the selected cell's error, for everybody to see. */
export function LogLine({ words, log, cellMessage }: LogLineProps) {
  const loud = log.some((entry) => entry.kind !== "note");
  return (
    <footer className={loud ? "logLine loud" : "logLine"} aria-live="polite">
      {cellMessage !== null && (
        <p>
          <strong>{cellMessage.cell}</strong> {cellMessage.text}
        </p>
      )}
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
