/** A key press as office.js hands it over from the pane; a browser's own event has the same. */
export interface KeyPress {
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface Shortcut {
  readonly action: string;
  /** what Excel calls it where several add-ins want the combination */
  readonly name: string;
  readonly matches: (press: KeyPress) => boolean;
}

interface Resource {
  readonly value: string;
}

interface ShortcutFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources?: { readonly default?: Readonly<Record<string, Resource>> };
}

/**
 * Reads the keyboard shortcuts that the manifest's ExtendedOverrides name.
 *
 * @param file what stands at its Url
 * @param localized what stands at its ResourcesUrl; null in the manifest's own language
 * @throws where a shortcut could not work in Excel; the message says why
 */
export function readShortcuts(file: unknown, localized: Readonly<Record<string, Resource>> | null, isMac: boolean): readonly Shortcut[] {
  const { actions, shortcuts, resources } = file as ShortcutFile;
  const word = (text: string): string =>
    text.replaceAll(/\$\{resource\.(\w+)\}/gu, (_all, name: string) => {
      const found = localized?.[name] ?? resources?.default?.[name];
      if (!found) throw new Error(`The shortcuts name the resource "${name}" but do not hold it`);
      return found.value;
    });
  return shortcuts.map(({ action, key }) => {
    const known = actions.find(({ id }) => id === action);
    if (!known) throw new Error(`A shortcut runs "${action}", which is no action`);
    const combination = word((isMac ? key["mac"] : (key["web"] ?? key["windows"])) ?? key["default"] ?? "");
    return { action, name: word(known.name), matches: matcher(combination) };
  });
}

function matcher(combination: string): (press: KeyPress) => boolean {
  const parts = combination.split("+").map((part) => part.trim().toUpperCase());
  const key = parts.pop() ?? "";
  const has = (...names: readonly string[]): boolean => names.some((name) => parts.includes(name));
  const [ctrl, alt, shift, meta] = [has("CTRL"), has("ALT", "OPTION"), has("SHIFT"), has("COMMAND", "CMD")];
  // letters and digits have the same code as their character
  if (!/^[A-Z0-9]$/u.test(key) || !(ctrl || alt || meta)) throw new Error(`"${combination}" is no combination that Excel takes`);
  return (press) =>
    press.keyCode === key.charCodeAt(0) &&
    press.ctrlKey === ctrl &&
    press.altKey === alt &&
    press.shiftKey === shift &&
    press.metaKey === meta;
}
