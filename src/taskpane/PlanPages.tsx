import type { ReactNode } from "react";
import { useViewShown, ViewShownProvider } from "./viewShown";

interface PlanPagesProps {
  readonly overview: ReactNode;
  /** shown over the overview, which stays as it was; null for none */
  readonly page: ReactNode | null;
}

export function PlanPages({ overview, page }: PlanPagesProps) {
  const isShown = useViewShown();
  return (
    <>
      <ViewShownProvider value={isShown && page === null}>
        <div hidden={page !== null}>{overview}</div>
      </ViewShownProvider>
      {page}
    </>
  );
}
