import type { OverviewWords } from "./overviewWords";

export const overviewDa: OverviewWords = {
  title: "Overblik",
};
