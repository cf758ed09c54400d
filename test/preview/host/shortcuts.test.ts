import { readShortcuts, type KeyPress } from "../../../src/preview/host/shortcuts";

const file = {
  actions: [{ id: "check", type: "ExecuteFunction", name: "${resource.check_action_name}" }],
  shortcuts: [{ action: "check", key: { default: "Ctrl+Alt+Shift+3", mac: "Command+Option+Shift+3" } }],
  resources: { default: { check_action_name: { value: "Check" } } },
};
const keys = (keyCode: number, held: Partial<KeyPress>): KeyPress => ({
  keyCode,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

it("match one combination of modifiers and a key, and no other", () => {
  const [shortcut] = readShortcuts(file, null, false);
  const all = { ctrlKey: true, altKey: true, shiftKey: true };
  expect(shortcut?.matches(keys(51, all))).toBe(true);
  expect(shortcut?.matches(keys(52, all))).toBe(false);
  expect(shortcut?.matches(keys(51, { ...all, shiftKey: false }))).toBe(false);
  expect(shortcut?.matches(keys(51, { ...all, metaKey: true }))).toBe(false);
});

it("have combinations of their own on a Mac", () => {
  const [shortcut] = readShortcuts(file, null, true);
  expect(shortcut?.matches(keys(51, { metaKey: true, altKey: true, shiftKey: true }))).toBe(true);
  expect(shortcut?.matches(keys(51, { ctrlKey: true, altKey: true, shiftKey: true }))).toBe(false);
});

it("have the name of the language, and that of the file itself where it has none", () => {
  expect(readShortcuts(file, { check_action_name: { value: "Kontrol" } }, false)[0]?.name).toBe("Kontrol");
  expect(readShortcuts(file, {}, false)[0]?.name).toBe("Check");
});

it.each([
  ["an action that is not there", { ...file, actions: [] }, "no action"],
  ["a name that is not there", { ...file, resources: {} }, "do not hold it"],
  ["Shift alone", { ...file, shortcuts: [{ action: "check", key: { default: "Shift+3" } }] }, "no combination"],
  ["no key at all", { ...file, shortcuts: [{ action: "check", key: {} }] }, "no combination"],
])("are refused with %s", (_what, broken, message) => {
  expect(() => readShortcuts(broken, null, false)).toThrow(message);
});
