import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./Pane";

export type { PaneProps };

/**
 * Shows the pane in `root`, which stands in a window, and keeps it current.
 *
 * @returns takes the pane down again
 */
export function mountPane(root: HTMLElement, props: PaneProps): () => void {
  const view = root.ownerDocument.defaultView;
  if (view === null) throw new Error("The pane was mounted in a document without a window");
  const reactRoot = createRoot(root);
  reactRoot.render(<Pane {...props} view={view} />);
  return () => reactRoot.unmount();
}
