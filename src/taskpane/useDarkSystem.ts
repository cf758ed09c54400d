import { useCallback, useSyncExternalStore } from "react";

/** Whether the window's colour scheme is dark, also when it changes. */
export function useDarkSystem(view: Window): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const scheme = view.matchMedia("(prefers-color-scheme: dark)");
      scheme.addEventListener("change", changed);
      return () => scheme.removeEventListener("change", changed);
    },
    [view],
  );
  return useSyncExternalStore(subscribe, () => view.matchMedia("(prefers-color-scheme: dark)").matches);
}
