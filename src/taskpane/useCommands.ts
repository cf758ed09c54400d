import { useEffect } from "react";
import type { Navigation } from "./navigation";
import type { PaneCommands } from "./paneCommands";

/** Leads to where a press on the ribbon, or a shortcut, asks for. */
export function useCommands(commands: PaneCommands, { open, lead }: Navigation): void {
  useEffect(
    () =>
      commands.subscribe((command) => {
        if (command === "why") open({ kind: "why" });
        else lead({ view: command });
      }),
    [commands, open, lead],
  );
}
