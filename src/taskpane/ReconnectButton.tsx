import { Button } from "@fluentui/react-components";
import { useNavigation } from "./navigation";
import { useText } from "./text";

interface ReconnectButtonProps {
  readonly subGoal: string;
}

/** Leads to where the sub-goal's figures are connected. */
export function ReconnectButton({ subGoal }: ReconnectButtonProps) {
  const { connect } = useText().pane;
  const { lead } = useNavigation();
  return (
    <Button size="small" onClick={() => lead({ view: "connect", subGoal })}>
      {connect.reconnectSubGoal(subGoal)}
    </Button>
  );
}
