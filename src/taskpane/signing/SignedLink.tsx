import { Button } from "@fluentui/react-components";
import { useNavigation } from "../navigation";
import { useText } from "../text";

/** Leads to the page about the signed plan. @param large among buttons of the usual size */
export function SignedLink({ large = false }: { readonly large?: boolean }) {
  const { pane } = useText();
  const { open } = useNavigation();
  return (
    <Button size={large ? "medium" : "small"} onClick={() => open({ kind: "signed" })}>
      {pane.overview.signedPlan}
    </Button>
  );
}
