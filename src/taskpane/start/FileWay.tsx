import { Button, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { rollForward } from "../../start/rollForward";
import { useText } from "../text";
import { FileProblems } from "./FileProblems";
import { NamedPlan } from "./NamedPlan";
import { SchemaLink } from "./SchemaLink";
import { useChosenFile } from "./useChosenFile";
import type { Created } from "./useStart";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  name: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere", hyphens: "none", ":empty": { display: "none" } },
});

/** A plan out of a file from the user's own machine. */
export function FileWay({ onCreated }: { readonly onCreated: (created: Created) => void }) {
  const styles = useStyles();
  const { pane } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [forward, setForward] = useState(false);
  const { state, choose } = useChosenFile();
  const rolled = state.kind === "read" && forward ? rollForward(state.file, null) : null;
  const offer = state.kind !== "read" ? null : rolled === null ? { file: state.file, toCheck: [] } : rolled.kind === "plan" ? rolled : null;
  return (
    <>
      <div className={styles.row}>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            choose(target.files?.[0] ?? null);
            // so that the same file can be chosen again once it has been mended
            target.value = "";
          }}
        />
        <Button onClick={() => input.current?.click()}>{state.kind === "none" ? pane.start.chooseFile : pane.start.chooseOther}</Button>
        <SchemaLink />
      </div>
      <div role="status" className={styles.name}>
        {state.kind === "reading" && <Spinner size="tiny" label={pane.start.readingFile} labelPosition="after" />}
        {state.kind === "read" && pane.start.fileChosen(state.name)}
      </div>
      {state.kind === "refused" && (
        <FileProblems
          title={`${pane.start.cannotRead}: ${state.name}. ${pane.start.fileProblems(state.problems.length)}`}
          problems={state.problems}
        />
      )}
      {state.kind === "unreadable" && <p role="alert">{pane.start.fileUnreadable}</p>}
      {state.kind === "read" && (
        <Checkbox checked={forward} label={pane.start.rollFile} onChange={(_event, { checked }) => setForward(checked === true)} />
      )}
      {rolled?.kind === "noYear" && <p role="status">{pane.start.cannotRoll}</p>}
      {state.kind === "read" && offer !== null && (
        <NamedPlan key={`${String(state.chosen)} ${String(forward)}`} offer={offer} onCreated={onCreated} />
      )}
    </>
  );
}
