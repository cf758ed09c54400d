import { Bar } from "./Bar";
import type { Recalculation } from "./recalculation";
import { useText } from "./text";

export function AsleepBar({ recalculate, recalculating }: Recalculation) {
  const { pane } = useText();
  return (
    <Bar
      intent="warning"
      title={pane.asleepTitle}
      action={{ label: recalculating ? pane.recalculating : pane.recalculate, onClick: recalculate, busy: recalculating }}
    >
      {pane.asleepHelp}
    </Bar>
  );
}
