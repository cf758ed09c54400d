import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { paneWordsFor } from "../i18n/paneWordsFor";
import type { Words } from "../i18n/words";
import { wordsFor } from "../i18n/wordsFor";
import type { Live } from "../live/live";
import { Broken } from "./Broken";
import type { OfficeTheme } from "./officeColours";
import { type Actions, PaneContent } from "./PaneContent";
import type { PaneCommands } from "./paneCommands";
import type { Preferences } from "./settings/preferences";
import { SettingsProvider } from "./settings/settings";
import { useChoices } from "./settings/useChoices";
import { TextProvider } from "./text";
import { useTheme } from "./useTheme";

export interface PaneProps {
  readonly live: Live;
  /** in Office's language; the reader may choose the other one for the pane */
  readonly words: Words;
  readonly actions: Actions;
  readonly commands: PaneCommands;
  readonly preferences: Preferences;
  readonly officeTheme: OfficeTheme;
  /** of the add-in, as its manifest says */
  readonly version: string;
}

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    boxSizing: "border-box",
    overflowWrap: "break-word",
    hyphens: "auto",
    // a narrow pane at 200 % zoom: neither a long word nor a field is a reason to scroll sideways
    "@media (max-width: 260px)": {
      overflowWrap: "anywhere",
      "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
      "& .fui-Input, & .fui-Input__input, & .fui-Select": { minWidth: 0 },
    },
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function Pane({
  live,
  words: officeWords,
  actions,
  commands,
  preferences,
  officeTheme,
  version,
  view,
}: PaneProps & { readonly view: Window }) {
  const styles = useStyles();
  const theme = useTheme(officeTheme, view);
  const settings = useChoices(preferences, version);
  const words = settings.language === "office" ? officeWords : wordsFor(settings.language);
  const text = { words, pane: paneWordsFor(words.language) };
  useEffect(() => {
    view.document.documentElement.setAttribute("lang", words.language);
  }, [view, words.language]);
  return (
    <FluentProvider theme={theme} className={styles.root} lang={words.language} targetDocument={view.document}>
      <TextProvider value={text}>
        <SettingsProvider value={settings}>
          <Broken>
            <PaneContent live={live} actions={actions} commands={commands} />
          </Broken>
        </SettingsProvider>
      </TextProvider>
    </FluentProvider>
  );
}
