import type { PaneCommand, PaneCommands } from "./paneCommands";

/** Hands what the ribbon and the keyboard ask for to the pane; what was asked for last waits until the pane listens. */
export class CommandQueue implements PaneCommands {
  #heard: ((command: PaneCommand) => void) | null = null;
  #waiting: PaneCommand | null = null;

  ask(command: PaneCommand): void {
    if (this.#heard === null) this.#waiting = command;
    else this.#heard(command);
  }

  subscribe(heard: (command: PaneCommand) => void): () => void {
    this.#heard = heard;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) heard(waiting);
    return () => {
      if (this.#heard === heard) this.#heard = null;
    };
  }
}
