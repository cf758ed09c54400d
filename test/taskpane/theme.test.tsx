import { act } from "@testing-library/react";
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

it("is dark or light as the host says", () => {
  colourScheme(true);
  const light = background(showPane(starting, "da", { dark: false }).root);
  const dark = background(showPane(starting, "da", { dark: true }).root);
  expect(light).toBe("#ffffff");
  expect(dark).not.toBe(light);
});

it("follows the system's colour scheme, also when it changes", () => {
  const scheme = colourScheme(false);
  const { root, unmount } = showPane(starting, "da", { dark: "system" });
  const light = background(root);
  act(() => scheme.turn(true));
  expect(background(root)).not.toBe(light);
  act(unmount);
  expect(scheme.listeners.size).toBe(0);
});
