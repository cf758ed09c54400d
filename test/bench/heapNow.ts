import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of this process's heap after everything that can go has gone. A WeakRef holds its object until the task that made it is over. */
export async function heapNow(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 10));
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
