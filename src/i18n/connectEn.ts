import type { ConnectWords } from "./connectWords";

export const connectEn: ConnectWords = {
  title: "Connect",
};
