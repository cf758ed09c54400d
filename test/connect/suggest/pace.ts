import type { Pace } from "../../../src/connect/suggest/pace";

export const realPace: Pace = { now: () => performance.now(), giveWay: () => new Promise((resolve) => setImmediate(resolve)) };
