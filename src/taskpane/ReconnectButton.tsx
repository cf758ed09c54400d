import { Button } from "@fluentui/react-components";
import { useConnectSubGoal } from "./connectSubGoal";
import { useText } from "./text";

interface ReconnectButtonProps {
  readonly subGoal: string;
}

/** Leads to where the sub-goal's figures are connected. */
export function ReconnectButton({ subGoal }: ReconnectButtonProps) {
  const { connect } = useText().pane;
  const connectSubGoal = useConnectSubGoal();
  return (
    <Button size="small" onClick={() => connectSubGoal(subGoal)}>
      {connect.reconnectSubGoal(subGoal)}
    </Button>
  );
}
