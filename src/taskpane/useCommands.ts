import { useEffect } from "react";
import type { Navigation } from "./navigation";
import type { PaneCommands } from "./paneCommands";

/**
 * Leads to where a press on the ribbon, or a shortcut, asks for.
 *
 * @param isReady false until it is known which plan is shown: a page opened before would be closed by the plan's coming
 */
export function useCommands(commands: PaneCommands, { open, lead }: Navigation, isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    return commands.subscribe((command) => {
      if (command === "why") open({ kind: "why" });
      else lead({ view: command });
    });
  }, [commands, open, lead, isReady]);
}
