/** What Office tells of its theme; colours as "#RRGGBB". */
export interface OfficeColours {
  /** null where Office does not say: the background tells */
  readonly isDark: boolean | null;
  /** of the area a pane stands in, and of the text on it; null where Office does not say */
  readonly background: string | null;
  readonly foreground: string | null;
}

/** Where the pane hears of Office's theme. */
export interface OfficeTheme {
  /** @returns the same object until the theme changes; null where there is none, as in Excel on the web */
  readonly read: () => OfficeColours | null;
  /** @returns stops listening */
  readonly subscribe: (changed: () => void) => () => void;
}
