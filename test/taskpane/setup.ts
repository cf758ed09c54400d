import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

// The default of 1 s is too short on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out, so there is nothing to observe and no colour scheme to ask for.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.scrollTo = () => undefined;
window.matchMedia ??= (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

// jsdom has no channels; what they carry here is a turn, and nothing else.
Object.assign(globalThis, { MessageChannel });

// every browser has it
Object.assign(globalThis, { TextEncoder });
