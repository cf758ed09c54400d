import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { FailureBar } from "../FailureBar";
import { useText } from "../text";
import { NotWritten } from "./NotWritten";
import { ProblemList } from "./ProblemList";
import { StartPreview } from "./StartPreview";
import { type Created, type Offer, useStart } from "./useStart";

interface StartStepsProps {
  /** the fields that make up the plan */
  readonly children?: ReactNode;
  /** null while they do not; whoever gives it has said why */
  readonly offer: () => Offer | null;
  readonly onCreated: (created: Created) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  show: { alignSelf: "start" },
  status: { margin: 0, ":empty": { display: "none" } },
  after: { outlineStyle: "none", ":empty": { display: "none" } },
});

/** The steps every way of starting has in common: fields, what will be written, and what came of it. */
export function StartSteps({ children, offer, onCreated }: StartStepsProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { state, preview, create, reset } = useStart(onCreated);
  const form = useRef<HTMLFormElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const [refusals, setRefusals] = useState(0);

  // What was asked for comes into sight below the button: the reader is led there.
  useEffect(() => {
    if (state.kind === "preview" || state.kind === "refused" || state.kind === "notWritten") after.current?.focus();
  }, [state.kind]);

  // to the first field that says what is missing
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [refusals]);

  function leave() {
    form.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
    reset();
  }

  function submit() {
    const made = offer();
    if (made !== null) return preview(made);
    reset();
    setRefusals(refusals + 1);
  }

  return (
    <>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onChange={() => state.kind !== "writing" && reset()}
        onSubmit={(event) => {
          event.preventDefault();
          if (state.kind !== "reading" && state.kind !== "writing") submit();
        }}
      >
        {children}
        <Button
          type="submit"
          className={styles.show}
          disabledFocusable={state.kind === "reading" || state.kind === "writing"}
          appearance={state.kind === "none" ? "primary" : "secondary"}
        >
          {pane.start.showPreview}
        </Button>
      </form>
      <div role="status" className={styles.status}>
        {state.kind === "reading" && <Spinner size="tiny" label={pane.start.readingWorkbook} labelPosition="after" />}
      </div>
      <div ref={after} tabIndex={-1} className={styles.after}>
        {state.kind === "refused" && (
          <ProblemList title={pane.start.cannotWrite} problems={state.problems.map((problem) => ({ text: pane.start.problem(problem) }))} />
        )}
        {(state.kind === "preview" || state.kind === "writing") && (
          <StartPreview
            offer={state.offer}
            planned={state.planned}
            outdated={state.kind === "preview" && state.outdated}
            writing={state.kind === "writing"}
            onCreate={create}
            onLeave={leave}
          />
        )}
        {state.kind === "notWritten" && <NotWritten outcome={state.outcome} onDismiss={leave} />}
        {state.kind === "failed" && (
          <FailureBar
            title={state.doing === "read" ? pane.start.readFailed : pane.start.writeFailed}
            error={state.error}
            onDismiss={leave}
          />
        )}
      </div>
    </>
  );
}
