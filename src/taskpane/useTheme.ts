import type { Theme } from "@fluentui/react-components";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { OfficeTheme } from "./officeColours";
import { themeFor } from "./themeFor";
import { useDarkSystem } from "./useDarkSystem";

/** Follows Office's theme, and the system's where Office tells of none, also when they change. */
export function useTheme(office: OfficeTheme, view: Window): Theme {
  const systemIsDark = useDarkSystem(view);
  const subscribe = useCallback(
    (changed: () => void) => {
      const stop = office.subscribe(changed);
      // not every host tells when its theme changes; coming back from its options, the reader enters the window anew
      view.addEventListener("focus", changed);
      return () => {
        stop();
        view.removeEventListener("focus", changed);
      };
    },
    [office, view],
  );
  const colours = useSyncExternalStore(subscribe, office.read);
  return useMemo(() => themeFor(colours, systemIsDark), [colours, systemIsDark]);
}
