import type { SettingsWords } from "./settingsWords";

export const settingsDa: SettingsWords = {
  title: "Indstillinger",
};
