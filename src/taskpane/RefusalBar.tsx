import type { ReactNode } from "react";
import { Bar } from "./Bar";
import { useText } from "./text";

interface RefusalBarProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** What was asked for was not done, and nothing failed: said where it was asked for, and read aloud at once. */
export function RefusalBar({ title, children, onDismiss }: RefusalBarProps) {
  const { pane } = useText();
  return (
    <div role="alert">
      <Bar intent="warning" title={title} action={{ label: pane.dismiss, onClick: onDismiss }}>
        {children}
      </Bar>
    </div>
  );
}
