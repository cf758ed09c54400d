import { Bar } from "./Bar";
import { useText } from "./text";

interface BrokenMessageProps {
  readonly fault: unknown;
  readonly onRetry: () => void;
}

export function BrokenMessage({ fault, onRetry }: BrokenMessageProps) {
  const { pane } = useText();
  return (
    <main>
      <div role="alert">
        <Bar intent="error" title={pane.brokenTitle} actions={[{ label: pane.retry, onClick: onRetry }]}>
          {pane.brokenHelp} {String(fault)}
        </Bar>
      </div>
    </main>
  );
}
