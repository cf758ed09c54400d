import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { cellAddress } from "../../sheet/address";
import { Bar } from "../Bar";
import { FailureBar } from "../FailureBar";
import { useGoTo } from "../goTo";
import { useText } from "../text";
import { useAttempt } from "../useAttempt";
import type { Created } from "./useStart";

interface CreatedBarProps {
  readonly created: Created;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  root: { outlineStyle: "none" },
});

/**
 * A plan has been written. The view it was asked for in gives way to the plan's own, so this stands above both, and takes the
 * keyboard's place along.
 */
export function CreatedBar({ created, onDismiss }: CreatedBarProps) {
  const styles = useStyles();
  const { pane } = useText();
  const goTo = useGoTo();
  const root = useRef<HTMLDivElement>(null);
  const address = cellAddress(created.sheet, 1, 1);
  const { run, failure, dismiss } = useAttempt(() => goTo(address));
  useEffect(() => root.current?.focus(), [created]);
  return (
    <div ref={root} tabIndex={-1} role="status" className={styles.root}>
      <Bar
        intent="success"
        title={pane.start.created(created.plan)}
        action={{ label: pane.start.goToPlan, onClick: run }}
        other={{ label: pane.dismiss, onClick: onDismiss }}
      >
        {pane.start.createdNext}
      </Bar>
      {failure !== null && <FailureBar title={pane.goToFailed(address)} error={failure.error} onDismiss={dismiss} />}
    </div>
  );
}
