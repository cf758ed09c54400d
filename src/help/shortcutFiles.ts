import { paneWordsFor } from "../i18n/paneWordsFor";
import { keysOf, ribbonCommands } from "../i18n/shortcuts";

const nameOf = (command: string) => `${command}_action_name`;

/**
 * The keyboard shortcuts as Office reads them, and their names in Danish, by file name. Office shows a name where a combination is wanted
 * by several add-ins.
 *
 * @source Microsoft, "Add custom keyboard shortcuts to your Office Add-ins" and extended-manifest.schema.json
 */
export function shortcutFiles(): Readonly<Record<string, string>> {
  const names = (language: "da" | "en") => {
    const { commands } = paneWordsFor(language).settings;
    return Object.fromEntries(ribbonCommands.map((command) => [nameOf(command), { value: commands[command] }]));
  };
  return {
    "shortcuts.json": asJson({
      actions: ribbonCommands.map((command) => ({ id: command, type: "ExecuteFunction", name: `\${resource.${nameOf(command)}}` })),
      shortcuts: ribbonCommands.map((command) => ({ action: command, key: keysOf(command) })),
      // those of the manifest's own language stand here, so that no second file is fetched for them
      resources: { default: names("en") },
    }),
    "shortcuts.da.json": asJson(names("da")),
  };
}

const asJson = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;
