/** Wording of the pane's part about language, shortcuts and the first card. */
export interface SettingsWords {
  readonly title: string;
}
