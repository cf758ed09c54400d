/** What the ribbon and the keyboard shortcuts ask of the pane. */
export const paneCommands = ["check", "report", "why"] as const;
export type PaneCommand = (typeof paneCommands)[number];

/** Where the pane hears of them. One that came before the pane did is handed over when it listens. */
export interface PaneCommands {
  /** @returns stops listening */
  subscribe(heard: (command: PaneCommand) => void): () => void;
}
