import { createContext, useContext } from "react";
import type { Text } from "../i18n/figureText";

export type { Text };

const TextContext = createContext<Text | null>(null);
export const TextProvider = TextContext.Provider;

export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error("A part of the pane was rendered outside TextProvider");
  return text;
}
