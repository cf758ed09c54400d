import { useCallback, useSyncExternalStore } from "react";

/** @param dark "system" follows the colour scheme of the window, also when it changes */
export function useDark(dark: boolean | "system", view: Window): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const scheme = view.matchMedia("(prefers-color-scheme: dark)");
      scheme.addEventListener("change", changed);
      return () => scheme.removeEventListener("change", changed);
    },
    [view],
  );
  const system = useSyncExternalStore(subscribe, () => view.matchMedia("(prefers-color-scheme: dark)").matches);
  return dark === "system" ? system : dark;
}
