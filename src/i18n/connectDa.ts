import type { ConnectWords } from "./connectWords";

export const connectDa: ConnectWords = {
  title: "Forbind",
};
