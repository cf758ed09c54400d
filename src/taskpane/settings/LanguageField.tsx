import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useText } from "../text";
import { type LanguageChoice, useSettings } from "./settings";

const choices = ["office", "da", "en"] as const satisfies readonly LanguageChoice[];

const useStyles = makeStyles({
  // as narrow as the pane: by itself a field is as wide as the longest choice
  root: { gridTemplateColumns: "minmax(0, 1fr)", padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  choices: { minWidth: 0 },
});

export function LanguageField() {
  const styles = useStyles();
  const { pane } = useText();
  const { language, chooseLanguage } = useSettings();
  const { settings } = pane;
  return (
    <Field className={styles.root} label={settings.language} hint={settings.languageHelp}>
      <Select
        className={styles.choices}
        value={language}
        onChange={({ target }) => {
          const choice = choices.find((one) => one === target.value);
          if (choice !== undefined) chooseLanguage(choice);
        }}
      >
        {choices.map((choice) =>
          choice === "office" ? (
            <option key={choice} value={choice}>
              {settings.officeLanguage}
            </option>
          ) : (
            <option key={choice} value={choice} lang={choice}>
              {settings.languages[choice]}
            </option>
          ),
        )}
      </Select>
    </Field>
  );
}
