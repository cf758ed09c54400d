import type { OverviewWords } from "./overviewWords";

export const overviewEn: OverviewWords = {
  title: "Overview",
};
