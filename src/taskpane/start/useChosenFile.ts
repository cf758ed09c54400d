import { useRef, useState } from "react";
import { largestPlanFile } from "../../start/planFile";
import { type PlanFileReading, readPlanFile } from "../../start/readPlanFile";

/** chosen: counts up, so that the same file chosen again is a new one */
export type ChosenFile =
  | { readonly kind: "none" }
  | { readonly kind: "reading" | "unreadable"; readonly name: string }
  | (PlanFileReading & { readonly name: string; readonly chosen: number });

/** Reads the file the user has chosen; it never leaves the machine. */
export function useChosenFile(): { readonly state: ChosenFile; readonly choose: (file: File | null) => void } {
  const [state, setState] = useState<ChosenFile>({ kind: "none" });
  const chosen = useRef(0);

  async function read(file: File): Promise<void> {
    const mine = (chosen.current += 1);
    const { name } = file;
    const show = (next: ChosenFile) => {
      if (chosen.current === mine) setState(next);
    };
    show({ kind: "reading", name });
    try {
      // a larger one is refused without being read
      const text = file.size > largestPlanFile ? " ".repeat(largestPlanFile + 1) : await file.text();
      show({ ...readPlanFile(text), name, chosen: mine });
    } catch {
      // moved, locked, or on a drive that is gone: the browser says no more
      show({ kind: "unreadable", name });
    }
  }

  return { state, choose: (file) => void (file !== null && read(file)) };
}
