import { useEffect, useState } from "react";
import { useViewShown } from "./viewShown";

export type Reading<Value> =
  { readonly kind: "reading" } | { readonly kind: "read"; readonly value: Value } | { readonly kind: "failed"; readonly error: unknown };

/**
 * Reads something of the workbook while the view is in sight, and again when `read` is another function. What was read before stays
 * until the next is there.
 *
 * @param renewed reads again when it is another value, such as the time of the last reading of the plan
 * @returns `again` reads once more, after a failure
 */
export function useReading<Value>(
  read: () => Promise<Value>,
  renewed = 0,
): { readonly reading: Reading<Value>; readonly again: () => void } {
  const isShown = useViewShown();
  const [reading, setReading] = useState<Reading<Value>>({ kind: "reading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isShown) return;
    let isOver = false;
    read().then(
      (value) => {
        if (!isOver) setReading({ kind: "read", value });
      },
      (error: unknown) => {
        if (!isOver) setReading({ kind: "failed", error });
      },
    );
    return () => {
      isOver = true;
    };
  }, [read, renewed, isShown, attempt]);
  return {
    reading,
    again() {
      setReading({ kind: "reading" });
      setAttempt(attempt + 1);
    },
  };
}
