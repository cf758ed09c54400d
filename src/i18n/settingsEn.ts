import type { SettingsWords } from "./settingsWords";

export const settingsEn: SettingsWords = {
  title: "Settings",
};
