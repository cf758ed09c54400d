import { useText } from "./text";
import { Trouble } from "./Trouble";

interface BrokenMessageProps {
  readonly fault: unknown;
  readonly onRetry: () => void;
}

export function BrokenMessage({ fault, onRetry }: BrokenMessageProps) {
  const { pane } = useText();
  return (
    <main>
      <Trouble title={pane.brokenTitle} action={{ label: pane.retry, onClick: onRetry }}>
        <p>{pane.brokenHelp}</p>
        <p>{String(fault)}</p>
      </Trouble>
    </main>
  );
}
