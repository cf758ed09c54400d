import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Engine } from "../engine/engine";
import type { OpenedFile } from "../file/openFile";
import type { OfficeHost } from "../host/officeHost";
import { App } from "./App";
import "./page.css";
import { Session } from "./session";

/** For tests only; the page itself does not use it. Null until the preview has got so far. */
export interface PreviewHandle {
  readonly engine: Engine | null;
  readonly host: OfficeHost | null;
  readonly opened: OpenedFile | null;
  /** resolves when the first workbook is open and calculated; rejects when it never will be */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    preview: PreviewHandle;
  }
}

const address = new URLSearchParams(window.location.search);
const language = address.get("lang") === "en" ? "en" : "da";
const theme = address.get("theme");
const dark = theme === null ? window.matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";

const session = new Session();
const ready = new Promise<void>((resolve, reject) => {
  const stop = session.subscribe(() => {
    const { phase, trouble } = session.state;
    if (phase === "starting") return;
    stop();
    if (phase === "ready") void session.engine?.settle().then(resolve);
    else reject(new Error(`The preview could not start: ${JSON.stringify(trouble)}`));
  });
});
// whoever waits for it sees the rejection; the page shows it by itself
ready.catch(() => undefined);

window.preview = {
  get engine() {
    return session.engine;
  },
  get host() {
    return session.host;
  },
  get opened() {
    return session.opened;
  },
  ready,
};

const root = document.getElementById("page");
if (!root) throw new Error("index.html has no element for the page");
createRoot(root).render(createElement(App, { session, language, dark, workbook: address.get("workbook") ?? "/workbook.xlsx" }));
