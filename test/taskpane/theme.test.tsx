import { webLightTheme } from "@fluentui/react-components";
import { act, renderHook } from "@testing-library/react";
import fc from "fast-check";
import { contrast, luminance } from "../../src/taskpane/contrast";
import type { OfficeColours, OfficeTheme } from "../../src/taskpane/officeColours";
import { themeFor } from "../../src/taskpane/themeFor";
import { useTheme } from "../../src/taskpane/useTheme";
import { showPane, starting } from "./showPane";

const background = (root: HTMLElement) => getComputedStyle(root.firstElementChild!).getPropertyValue("--colorNeutralBackground1").trim();

function colourScheme(dark: boolean) {
  const listeners = new Set<() => void>();
  const scheme = {
    matches: dark,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  jest.spyOn(window, "matchMedia").mockReturnValue(scheme as unknown as MediaQueryList);
  return {
    listeners,
    turn(nowDark: boolean) {
      scheme.matches = nowDark;
      for (const listener of listeners) listener();
    },
  };
}

afterEach(() => jest.restoreAllMocks());

it.each([
  ["Colorful", { isDark: false, background: "#F0F0F0", foreground: "#242424" }],
  ["White", { isDark: false, background: "#FFFFFF", foreground: "#242424" }],
  ["Black", { isDark: true, background: "#262626", foreground: "#FFFFFF" }],
])("stands on the background of Office's %s theme", (_name, office) => {
  expect(background(showPane(starting, "da", { office }).root)).toBe(office.background);
});

it("takes its own dark background where its colours could not be read on Dark Gray", () => {
  const dark = background(showPane(starting, "da", { office: { isDark: true, background: null, foreground: null } }).root);
  expect(dark).not.toBe("#ffffff");
  expect(background(showPane(starting, "da", { office: { isDark: true, background: "#666666", foreground: "#F0F0F0" } }).root)).toBe(dark);
});

it("tells light from dark by the background where Office does not say", () => {
  const text = (office: { isDark: null; background: string; foreground: null }) =>
    getComputedStyle(showPane(starting, "da", { office }).root.firstElementChild!)
      .getPropertyValue("--colorNeutralForeground1")
      .trim();
  expect(luminance(text({ isDark: null, background: "#0A0A0A", foreground: null }))).toBeGreaterThan(0.5);
  expect(luminance(text({ isDark: null, background: "#F5F5F5", foreground: null }))).toBeLessThan(0.5);
});

it("keeps what is written on the pane readable, whatever colours Office tells", () => {
  const part = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, "0"));
  const colour = fc.tuple(part, part, part).map((parts) => `#${parts.join("")}`);
  fc.assert(
    fc.property(colour, colour, fc.option(fc.boolean()), fc.boolean(), (ground, text, isDark, systemIsDark) => {
      const theme = themeFor({ isDark, background: ground, foreground: text }, systemIsDark);
      for (const token of ["colorNeutralForeground1", "colorNeutralForeground2", "colorBrandForegroundLink"] as const)
        expect(contrast(theme[token], theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it("goes by Fluent's own colours where a colour is written in a way it does not know", () => {
  expect(themeFor({ isDark: false, background: "white", foreground: "black" }, true)).toBe(webLightTheme);
});

it("follows the system's colour scheme where Office tells of no theme, also when it changes", () => {
  const scheme = colourScheme(false);
  const { root, unmount } = showPane(starting, "da");
  expect(background(root)).toBe("#ffffff");
  act(() => scheme.turn(true));
  expect(background(root)).not.toBe("#ffffff");
  act(unmount);
  expect(scheme.listeners.size).toBe(0);
});

it("follows Office to another theme", () => {
  let colours: OfficeColours = { isDark: false, background: "#FFFFFF", foreground: "#242424" };
  const told = new Set<() => void>();
  const theme: OfficeTheme = {
    read: () => colours,
    subscribe(changed) {
      told.add(changed);
      return () => told.delete(changed);
    },
  };
  const { result } = renderHook(() => useTheme(theme, window));
  expect(result.current.colorNeutralBackground1).toBe("#FFFFFF");
  colours = { isDark: true, background: "#262626", foreground: "#FFFFFF" };
  act(() => {
    for (const changed of told) changed();
  });
  expect(result.current.colorNeutralBackground1).toBe("#262626");
});

it("says how far apart two colours are as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
  expect(contrast("red", "#FFFFFF")).toBeNull();
});
