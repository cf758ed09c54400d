import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ComponentType, useEffect, useState } from "react";
import { WorkbookError } from "../sheet/workbook";
import { FailureBar } from "./FailureBar";
import { useText } from "./text";

interface LaterViewProps<Props extends object> {
  /** fetches the view's code; the same function each time */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

type Fetched<Props> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly View: ComponentType<Props> }
  | { readonly kind: "failed"; readonly error: unknown };

const useStyles = makeStyles({
  loading: { padding: tokens.spacingHorizontalXXL },
});

/** A view whose code is fetched when it is first shown, so that the pane itself opens quickly. */
export function LaterView<Props extends object>({ load, props }: LaterViewProps<Props>) {
  const styles = useStyles();
  const { pane } = useText();
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<Fetched<Props>>({ kind: "loading" });

  useEffect(() => {
    let isOver = false;
    load().then(
      (View) => {
        if (!isOver) setFetched({ kind: "ready", View });
      },
      (cause: unknown) => {
        if (!isOver) setFetched({ kind: "failed", error: new WorkbookError("pane", { cause }) });
      },
    );
    return () => {
      isOver = true;
    };
  }, [load, attempt]);

  switch (fetched.kind) {
    case "loading":
      return (
        <div className={styles.loading}>
          <Spinner size="small" label={pane.starting} />
        </div>
      );
    case "failed":
      return (
        <FailureBar
          title={pane.brokenTitle}
          error={fetched.error}
          dismissLabel={pane.retry}
          onDismiss={() => {
            setFetched({ kind: "loading" });
            setAttempt(attempt + 1);
          }}
        />
      );
    case "ready":
      return <fetched.View {...props} />;
  }
}
