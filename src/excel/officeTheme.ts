interface Colours {
  readonly isDark: boolean | null;
  /** "#RRGGBB" */
  readonly background: string | null;
  readonly foreground: string | null;
}

const withMark = (colour: string | undefined): string | null => (colour === undefined ? null : `#${colour.replace(/^#/u, "")}`);

let last: Colours | null = null;

/** Excel on the web tells of no theme, whatever the types say; older Office tells colours, but not whether they are dark. */
function read(): Colours | null {
  const theme = (Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> }).officeTheme;
  if (theme === undefined) {
    last = null;
    return last;
  }
  const now: Colours = {
    isDark: theme.isDarkTheme ?? null,
    background: withMark(theme.bodyBackgroundColor),
    foreground: withMark(theme.bodyForegroundColor),
  };
  // the same object for the same theme: whoever compares sees no change
  const isSame = last !== null && last.isDark === now.isDark && last.background === now.background && last.foreground === now.foreground;
  if (!isSame) last = now;
  return last;
}

function subscribe(changed: () => void): () => void {
  const type = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  if (type === undefined) return () => undefined;
  try {
    // a host without this event says so in the result, and the theme then stays as it was when the pane opened
    Office.context.document.addHandlerAsync(type, changed);
    return () => Office.context.document.removeHandlerAsync(type, { handler: changed });
  } catch {
    return () => undefined;
  }
}

/** Office's theme, where the host tells of it. */
export const officeTheme = { read, subscribe };
