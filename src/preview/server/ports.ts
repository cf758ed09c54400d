import { createServer } from "node:net";
import { UsageError } from "./addresses";

const addresses = ["127.0.0.1", "::1"];
const attempts = 50;

/**
 * @param asked a port the user named; null for the usual one or the next free
 * @throws UsageError where the named port is taken, or none is free
 */
export async function choosePort(asked: number | null, usual: number): Promise<{ port: number; passedOver: number }> {
  if (asked !== null) {
    if (!(await isFree(asked))) throw new UsageError(`Port ${asked} is in use by another program; name another one, or leave --port out.`);
    return { port: asked, passedOver: 0 };
  }
  for (let passedOver = 0; passedOver < attempts; passedOver += 1) {
    if (await isFree(usual + passedOver)) return { port: usual + passedOver, passedOver };
  }
  throw new UsageError(`None of the ports ${usual} to ${usual + attempts - 1} is free.`);
}

/** Both meanings of "localhost" are tried: a browser may go to either, and must not meet another program there. */
async function isFree(port: number): Promise<boolean> {
  const taken = await Promise.all(addresses.map((address) => isTaken(port, address)));
  return !taken.includes(true);
}

function isTaken(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // Anything but "in use" (no IPv6 on this machine, say) is not another program.
    probe.once("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code === "EADDRINUSE" || error.code === "EACCES");
    });
    probe.listen({ port, host: address, exclusive: true }, () => {
      probe.close(() => {
        resolve(false);
      });
    });
  });
}
