import type { Pace } from "../../connect/suggest/pace";

/** Lets the pane draw and listen between two stretches of work. A timer would wait four milliseconds each time. */
export const panePace: Pace = {
  now: () => performance.now(),
  giveWay: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
