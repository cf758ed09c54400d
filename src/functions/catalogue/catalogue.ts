import { deadlineFunctions } from "./deadlineFunctions";
import type { FunctionEntry } from "./entry";
import { figureFunctions } from "./figureFunctions";
import { planFunctions } from "./planFunctions";
import { verdictFunctions } from "./verdictFunctions";

/** Every worksheet function, once: metadata for Excel, help and the pane are all made from this. */
export const catalogue: readonly FunctionEntry[] = [...planFunctions, ...figureFunctions, ...deadlineFunctions, ...verdictFunctions];
