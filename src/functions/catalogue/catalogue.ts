import { deadlineEntries } from "./deadlineEntries";
import type { FunctionEntry } from "./entry";
import { figureEntries } from "./figureEntries";
import { planEntries } from "./planEntries";
import { verdictEntries } from "./verdictEntries";

/** Every worksheet function, once: metadata for Excel, help and the pane are all made from this. */
export const catalogue: readonly FunctionEntry[] = [...planEntries, ...figureEntries, ...deadlineEntries, ...verdictEntries];
