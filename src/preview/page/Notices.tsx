import type { SessionState, Trouble } from "./session";
import type { PageWords } from "./words";

function troubleText(words: PageWords, trouble: Trouble): string {
  switch (trouble.kind) {
    case "file":
      return words.fileError(trouble.fileName, trouble.error);
    case "commandUnknown":
      return words.commandUnknown(trouble.label, trouble.functionName);
    case "commandNotListening":
      return words.commandNotListening(trouble.label);
    case "start":
      return `${words.startFailed} (${trouble.detail})`;
    case "save":
      return `${words.saveFailed} (${trouble.detail})`;
  }
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
          <p>
            {words.notShown} {state.notShown.map(words.loss).join(" · ")}. {words.notShownKept}
          </p>
          <button type="button" className="quiet" onClick={onNotShown}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}
