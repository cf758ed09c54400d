import { WorkbookError } from "../sheet/workbook";
import { Bar } from "./Bar";
import { useText } from "./text";

interface FailureBarProps {
  readonly title: string;
  readonly error: unknown;
  readonly onDismiss: () => void;
}

/** An action of the user's failed: said where it was asked for, and read aloud at once. */
export function FailureBar({ title, error, onDismiss }: FailureBarProps) {
  const { words, pane } = useText();
  return (
    <div role="alert">
      <Bar intent="error" title={title} action={{ label: pane.dismiss, onClick: onDismiss }}>
        {error instanceof WorkbookError ? words.workbookError(error) : `${pane.brokenHelp} ${String(error)}`}
      </Bar>
    </div>
  );
}
