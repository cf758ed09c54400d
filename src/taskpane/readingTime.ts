import { createContext, useContext } from "react";

const ReadingTimeContext = createContext(0);
export const ReadingTimeProvider = ReadingTimeContext.Provider;

/** When the workbook was last read, milliseconds since 1970: another number each time anything in it has changed. */
export function useReadingTime(): number {
  return useContext(ReadingTimeContext);
}
