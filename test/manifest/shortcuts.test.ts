/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { shortcutFiles } from "../../src/help/shortcutFiles";
import { keysOf, ribbonCommands } from "../../src/i18n/shortcuts";

interface Resource {
  readonly value: string;
}
interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Readonly<Record<string, Resource>> };
}

const files = shortcutFiles();
const parsed = (name: string): unknown => JSON.parse(files[name] ?? "");
const { actions, shortcuts, resources } = parsed("shortcuts.json") as Shortcuts;
const danish = parsed("shortcuts.da.json") as Readonly<Record<string, Resource>>;

it("stand in the files that the manifest names, directly below its overrides", () => {
  const text = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
  const last = new DOMParser().parseFromString(text, "application/xml").documentElement.lastElementChild;
  expect(last?.localName).toBe("ExtendedOverrides");
  expect(last?.previousElementSibling?.localName).toBe("VersionOverrides");
  expect(last?.getAttribute("Url")).toBe("https://localhost:3000/shortcuts.json");
  expect(last?.getAttribute("ResourcesUrl")).toBe("https://localhost:3000/shortcuts.da.json");
  expect(Object.keys(files)).toEqual(["shortcuts.json", "shortcuts.da.json"]);
});

it("run every button of the ribbon, each by one combination", () => {
  expect(actions.map(({ id, type }) => [id, type])).toEqual(ribbonCommands.map((command) => [command, "ExecuteFunction"]));
  expect(shortcuts.map(({ action }) => action)).toEqual([...ribbonCommands]);
  for (const keyboard of ["default", "mac"]) {
    const keys = shortcuts.map(({ key }) => key[keyboard]);
    expect(new Set(keys).size).toBe(ribbonCommands.length);
  }
});

it("have a name in both languages", () => {
  for (const { name } of actions) {
    const resource = /^\$\{resource\.(\w+)\}$/u.exec(name)?.[1] ?? "";
    expect(resources.default[resource]?.value).toMatch(/\w/u);
    expect(danish[resource]?.value).toMatch(/\w/u);
  }
  expect(Object.keys(danish)).toEqual(Object.keys(resources.default));
});

// Microsoft's guidelines: modifiers and one key, joined by "+"; Shift never alone; no third platform without its own need
it.each(ribbonCommands)("write the combination for %s as Office reads it", (command) => {
  const { default: windows, mac } = keysOf(command);
  expect(windows).toMatch(/^(?:(?:Ctrl|Alt|Shift)\+){1,3}[A-Z0-9]$/u);
  expect(mac).toMatch(/^(?:(?:Command|Ctrl|Alt|Shift)\+){1,3}[A-Z0-9]$/u);
});

it("take no combination by which a Danish keyboard writes a character", () => {
  // AltGr is Ctrl+Alt: with it 2 is @, 3 £, 4 $, 5 €, and 7 to 0 are brackets
  expect(ribbonCommands.map((command) => keysOf(command).default).filter((keys) => !keys.includes("Shift"))).toEqual([]);
});
