import { Link } from "@fluentui/react-components";
import { useText } from "../text";

/** The published schema stands beside the pane's own page. */
export function SchemaLink() {
  const { pane } = useText();
  return (
    <Link href="plan-file.schema.json" target="_blank" rel="noreferrer" inline>
      {pane.start.schemaLink}
    </Link>
  );
}
