import type { ProposedField } from "../../connect/propose";
import { Bar } from "../Bar";
import { useText } from "../text";
import { heldText } from "./givenText";

interface ReplaceBarProps {
  /** the fields whose cells hold something else */
  readonly held: readonly ProposedField[];
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

/** Nothing that stands in the plan is replaced before it was shown and agreed to. */
export function ReplaceBar({ held, onReplace, onLeave }: ReplaceBarProps) {
  const text = useText();
  const { connect, leave } = text.pane;
  const told = held.map(({ address, before }) => `${address}: ${heldText(before, text)}`);
  return (
    <div role="alert">
      <Bar
        intent="warning"
        title={connect.replaceTitle(held.map(({ address }) => address).join(", "))}
        action={{ label: connect.replace, onClick: onReplace }}
        other={{ label: leave, onClick: onLeave }}
      >
        {connect.replaceHelp(told.join("; "))}
      </Bar>
    </div>
  );
}

/** Whether connecting would replace what somebody wrote. */
export function isHeld({ before, formula }: ProposedField): boolean {
  return before !== "" && before !== formula;
}
