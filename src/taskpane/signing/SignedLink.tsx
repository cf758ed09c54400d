import { Button } from "@fluentui/react-components";
import { useNavigation } from "../navigation";
import { useText } from "../text";

/** Leads to the page about the signed plan. */
export function SignedLink() {
  const { pane } = useText();
  const { open } = useNavigation();
  return <Button onClick={() => open({ kind: "signed" })}>{pane.overview.signedPlan}</Button>;
}
