import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { paneWordsFor } from "../i18n/paneWordsFor";
import type { Words } from "../i18n/words";
import type { Live } from "../live/live";
import { Broken } from "./Broken";
import { type Actions, PaneContent } from "./PaneContent";
import type { PaneCommands } from "./paneCommands";
import { TextProvider } from "./text";
import { useDark } from "./useDark";

export interface PaneProps {
  readonly live: Live;
  /** the reader's language; the pane's own wording follows it */
  readonly words: Words;
  readonly actions: Actions;
  readonly commands: PaneCommands;
  readonly dark: boolean | "system";
}

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    boxSizing: "border-box",
    overflowWrap: "break-word",
    hyphens: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function Pane({ live, words, actions, commands, dark, view }: PaneProps & { readonly view: Window }) {
  const styles = useStyles();
  const theme = useDark(dark, view) ? webDarkTheme : webLightTheme;
  const text = { words, pane: paneWordsFor(words.language) };
  return (
    <FluentProvider theme={theme} className={styles.root} lang={words.language} targetDocument={view.document}>
      <TextProvider value={text}>
        <Broken>
          <PaneContent live={live} actions={actions} commands={commands} />
        </Broken>
      </TextProvider>
    </FluentProvider>
  );
}
