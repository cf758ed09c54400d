/** What the buttons on the ribbon do, in their order; Office calls each by this name, from the ribbon and from the keyboard alike. */
export const ribbonCommands = ["show", "recalculate", "check", "report", "why"] as const;
export type RibbonCommand = (typeof ribbonCommands)[number];

/** A combination of keys as Office writes it. */
export interface Keys {
  readonly default: string;
  readonly mac: string;
}

/**
 * The combination for a command: its place on the ribbon, with three modifiers, as Microsoft advises so that nothing of Excel's is taken.
 * Not Ctrl+Alt alone: that is AltGr on a Danish keyboard, where AltGr+2 writes @ and AltGr+4 writes $.
 */
export function keysOf(command: RibbonCommand): Keys {
  const place = ribbonCommands.indexOf(command) + 1;
  return { default: `Ctrl+Alt+Shift+${place}`, mac: `Command+Alt+Shift+${place}` };
}
