/** The reader's own choices, kept from one day to the next. Nothing about the plan belongs here. */
export interface Preferences {
  /** @returns null where nothing was chosen */
  read(name: string): string | null;
  /** @param value null forgets the choice */
  write(name: string, value: string | null): void;
}
