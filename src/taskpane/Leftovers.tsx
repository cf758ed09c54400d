import { type ComponentType, useEffect, useState } from "react";

/** Looks for what an unfinished report has left behind, once the plan is there: its code is fetched after everything else. */
export function Leftovers() {
  const [Bar, setBar] = useState<ComponentType | null>(null);
  useEffect(() => {
    let isOver = false;
    import("./LeftoverBar").then(
      ({ LeftoverBar }) => {
        if (!isOver) setBar(() => LeftoverBar);
      },
      (cause: unknown) => {
        // the views that are fetched the same way say so to the user; here nothing was asked for
        console.warn("Unfinished reports cannot be looked for", cause);
      },
    );
    return () => {
      isOver = true;
    };
  }, []);
  return Bar && <Bar />;
}
