import { WorkbookError } from "../sheet/workbook";
import { Bar } from "./Bar";
import { useText } from "./text";

interface FailureBarProps {
  readonly title: string;
  readonly error: unknown;
  readonly onDismiss: () => void;
  /** closes the message where left out */
  readonly dismissLabel?: string;
}

/** An action of the user's failed: said where it was asked for, and read aloud at once. */
export function FailureBar({ title, error, onDismiss, dismissLabel }: FailureBarProps) {
  const { words, pane } = useText();
  return (
    <div role="alert">
      <Bar intent="error" title={title} action={{ label: dismissLabel ?? pane.dismiss, onClick: onDismiss }}>
        {error instanceof WorkbookError ? words.workbookError(error) : `${pane.brokenHelp} ${String(error)}`}
      </Bar>
    </div>
  );
}
