import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { MessageEntry } from "./eventRegistry";
import type { OfficeHost } from "./officeHost";
import { locale } from "./startup";
import type { Batch } from "./wire";

/** The native bridge of office.js, which Excel for Windows and Mac give it: JSON texts both ways. */
interface NativeBridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly body?: unknown };
}

const REQUEST = 1;
const EVENT = 3;

/** Excel's own answer while a person types in a cell; it has no DDA number on this way */
const CELL_EDIT = JSON.stringify({
  error: { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." },
});

function bridgeTo(host: OfficeHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      if (request.type === REQUEST) void answer(request);
    },
  };
  const toAddin = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const answer = async (request: BridgeRequest): Promise<void> => {
    const body = request.message?.body;
    const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
    const result = await host.execute(batch, request.flags ?? 0);
    const message =
      result === "cellEdit"
        ? { statusCode: 409, headers: {}, body: CELL_EDIT }
        : { statusCode: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(result) };
    toAddin({ id: request.id, type: request.type, message });
  };
  host.connect({ send: (entries: readonly MessageEntry[]) => toAddin({ type: EVENT, message: { entries } }) });
  return bridge;
}

/** "1.10" is newer than "1.9" */
function isAtLeast(version: string, asked: string): boolean {
  const [a, b] = [version.split(".").map(Number), asked.split(".").map(Number)];
  for (let part = 0; part < Math.max(a.length, b.length); part++) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const nothing = (): void => undefined;

/** What office.js itself, which is not loaded here, would hold: the add-in's functions by upper-case id. */
class Association {
  readonly mappings: Record<string, unknown> = {};
  readonly #listeners: (() => void)[] = [];

  associate(first: string | Readonly<Record<string, unknown>>, action?: unknown): void {
    for (const [id, one] of Object.entries(typeof first === "string" ? { [first]: action } : first)) this.mappings[id.toUpperCase()] = one;
    for (const listener of this.#listeners) listener();
  }

  onchange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}

const hostInfo = { host: "Excel", platform: "OfficeOnline" } as const;

/** The little of a browser and of office.js that the client touches while it loads. */
function stub(
  requirementMatrix: Readonly<Record<string, string>>,
  displayLanguage: string,
  functions: Association,
): Readonly<Record<string, unknown>> {
  const sets = new Map(Object.entries(requirementMatrix).map(([name, version]) => [name.toLowerCase(), version]));
  return {
    window: globalThis,
    navigator: { userAgent: "Node" },
    document: {
      readyState: "complete",
      getElementById: () => null,
      createElement: () => ({ style: {}, setAttribute: nothing }),
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: nothing,
    },
    location: { href: "https://localhost/", origin: "https://localhost", search: "", hash: "", protocol: "https:" },
    addEventListener: nothing,
    removeEventListener: nothing,
    OSF: {},
    CustomFunctionMappings: {},
    CustomFunctions: { _association: functions, associate: functions.associate.bind(functions) },
    Office: {
      HostType: { Excel: "Excel" },
      onReady: async (ready?: (info: typeof hostInfo) => unknown): Promise<typeof hostInfo> => {
        await Promise.resolve();
        await ready?.(hostInfo);
        return hostInfo;
      },
      context: {
        displayLanguage,
        requirements: {
          isSetSupported: (name: string, version = "1.0") => {
            const listed = sets.get(name.toLowerCase());
            return listed !== undefined && isAtLeast(listed, version);
          },
        },
      },
    },
  };
}

function clientNamespace(): { useShortNamespace(own: boolean): void } {
  return (globalThis as unknown as { Microsoft: { Office: { WebExtension: { useShortNamespace(own: boolean): void } } } }).Microsoft.Office
    .WebExtension;
}

/**
 * Loads Microsoft's own client in this process, once, so that `Excel.run` and `CustomFunctions` reach the host.
 *
 * @param requirementMatrix the same the page gives, else calls would pass here that Excel refuses
 */
export function startOfficeInNode(host: OfficeHost, requirementMatrix: Readonly<Record<string, string>>): void {
  if ("_richApiNativeBridge" in globalThis) throw new Error("Office is already started in this process");
  const file = createRequire(path.join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const functions = new Association();
  const globals = {
    ...stub(requirementMatrix, locale(host.model.language), functions),
    _richApiNativeBridge: bridgeTo(host),
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  host.addinLoading();
  // indirect: the script's variables become globals, as a script tag's do
  (0, eval)(readFileSync(file, "utf8"));
  // the client puts its own Office in place of the one of office.js, which alone knows the requirement sets
  clientNamespace().useShortNamespace(false);
  // in a page the client says so itself, once the page and office.js are there
  functions.onchange(() =>
    queueMicrotask(() => {
      if (!host.functions.isReady) host.functions.ready();
    }),
  );
}
