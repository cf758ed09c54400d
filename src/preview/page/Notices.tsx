import type { Loss, LossCode } from "../file/loss";
import type { SessionState, Trouble } from "./sessionState";
import type { PageWords } from "./words";

function troubleText(words: PageWords, trouble: Trouble): string {
  switch (trouble.kind) {
    case "file":
      return words.fileError(trouble.fileName, trouble.error);
    case "commandUnknown":
      return words.commandUnknown(trouble.label, trouble.functionName);
    case "commandNotListening":
      return words.commandNotListening(trouble.label);
    case "open":
      return words.openFailed(trouble.fileName, trouble.detail);
    case "start":
      return `${words.startFailed} (${trouble.detail})`;
    case "save":
      return `${words.saveFailed} (${trouble.detail})`;
  }
}

/** "Data validation (7), Chart" */
function kinds(words: PageWords, losses: readonly Loss[]): string {
  const counts = new Map<LossCode, number>();
  for (const { code } of losses) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${words.losses[code]}${count > 1 ? ` (${String(count)})` : ""}`).join(", ");
}

export interface NoticesProps {
  readonly words: PageWords;
  readonly state: SessionState;
  readonly onTrouble: () => void;
  readonly onNotShown: () => void;
}

export function Notices({ words, state, onTrouble, onNotShown }: NoticesProps) {
  return (
    <>
      {state.trouble && (
        <div className="notice trouble" role="alert">
          <p>{troubleText(words, state.trouble)}</p>
          <button type="button" className="quiet" onClick={onTrouble}>
            {words.close}
          </button>
        </div>
      )}
      {state.notShown.length > 0 && (
        <div className="notice" role="status">
          <details>
            <summary>
              {words.notShown} {kinds(words, state.notShown)}. {words.notShownKept}
            </summary>
            <ul>
              {state.notShown.map(words.loss).map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </details>
          <button type="button" className="quiet" onClick={onNotShown}>
            {words.close}
          </button>
        </div>
      )}
      {state.undrawnCharts > 0 && (
        <div className="notice" role="status">
          <p>{words.undrawnCharts(state.undrawnCharts)}</p>
        </div>
      )}
    </>
  );
}
