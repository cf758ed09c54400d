import type { ReactNode } from "react";
import { usePlanLanguage } from "./planLanguage";

/** Words written in the plan's own tables. */
export function PlanText({ children }: { readonly children: ReactNode }) {
  return <span lang={usePlanLanguage()}>{children}</span>;
}
