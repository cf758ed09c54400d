import { makeStyles, tokens } from "@fluentui/react-components";
import { keysOf, ribbonCommands } from "../../i18n/shortcuts";
import { useText } from "../text";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // beside the name where there is room, so that all rows look alike
  name: { flex: "1 1 70px", minWidth: 0 },
  keys: { display: "flex", flexDirection: "column", flex: "0 1 auto", minWidth: 0 },
  key: { fontFamily: "inherit", fontWeight: tokens.fontWeightSemibold },
  platform: { color: tokens.colorNeutralForeground2 },
});

export function ShortcutList() {
  const styles = useStyles();
  const { settings } = useText().pane;
  return (
    <ul className={styles.list}>
      {ribbonCommands.map((command) => {
        const keys = keysOf(command);
        return (
          <li key={command} className={styles.item}>
            <span className={styles.name}>{settings.commands[command]}</span>
            <span className={styles.keys}>
              <kbd className={styles.key} translate="no">
                {keys.default}
              </kbd>
              <span className={styles.platform}>
                {settings.onMac}:{" "}
                <kbd className={styles.key} translate="no">
                  {keys.mac}
                </kbd>
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
