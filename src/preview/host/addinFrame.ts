import type { MessageEntry } from "./eventRegistry";
import { callDda } from "./dda";
import type { OfficeHost } from "./officeHost";
import type { KeyPress } from "./shortcuts";
import { appContext, frameName, newConversation, type Conversation } from "./startup";
import { Xdm } from "./xdm";

/** A typical Office sandbox: scripts, but no way out of the frame. */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** what the client calls this in its notices to the host */
const KEYS_PRESSED = 39;

const ACTION_CATEGORY = 2;
const RUN_ACTION = 1000;

/** The add-in's answer to a ribbon command: done, or the status it refused with. */
export type CommandResult = "completed" | { readonly status: number };

/** The add-in's page in a frame, and its conversation with the host. One frame is one opening of one workbook. */
export class AddinFrame {
  readonly element = document.createElement("iframe");
  readonly #conversation: Conversation = newConversation();
  readonly #xdm: Xdm;
  readonly #commands = new Map<string, (result: CommandResult) => void>();
  #nextCommand = 1;

  /** Inserts the frame: what it stands for is in its name, which a browser reads only at that moment. */
  constructor(
    readonly host: OfficeHost,
    container: HTMLElement,
    addinUrl: URL,
    title: string,
    /** keys with a modifier, pressed while the pane has the focus */
    onKeys: (press: KeyPress) => void,
  ) {
    const { log, model, runtime } = host;
    this.#xdm = new Xdm({
      frame: this.element,
      addinOrigin: addinUrl.origin,
      conversationId: this.#conversation.id,
      onUnknown: (method) => log.add("notImplemented", method),
      methods: {
        ContextActivationManager_getAppContextAsync: () => {
          host.addinLoading();
          const { language, fileName, settings } = model;
          return appContext({ conversation: this.#conversation, language, fileName, settings, isPaneVisible: runtime.state === "Visible" });
        },
        ContextActivationManager_notifyHost: (data) => {
          // the others are about focus, telemetry and the like: nothing an add-in waits for
          if (Array.isArray(data) && data[1] === KEYS_PRESSED) onKeys(data[2] as KeyPress);
          return null;
        },
        executeMethod: (data) =>
          callDda(host, data, (id, status) => {
            this.#commands.get(id)?.(status === 0 ? "completed" : { status });
            this.#commands.delete(id);
          }),
      },
    });
    this.element.name = frameName(this.#conversation, model.language, window.location.origin);
    this.element.title = title;
    this.element.setAttribute("sandbox", SANDBOX);
    this.element.src = addinUrl.href;
    host.connect({
      send: (entries) => this.#xdm.raise("richApiMessage", { ArrayData: entries.map(wireEntry) }),
      raise: (eventName, data) => this.#xdm.raise(eventName, data),
    });
    container.replaceChildren(this.element);
  }

  /**
   * Runs the function of a ribbon button in the add-in.
   *
   * @returns when the add-in has called `event.completed()`; "notListening" while its page is still loading
   */
  runCommand(functionName: string, controlId: string): Promise<CommandResult | "notListening"> {
    const id = String(this.#nextCommand++);
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      const heard = this.#xdm.raise("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      if (heard) return;
      this.#commands.delete(id);
      resolve("notListening");
    });
  }

  /**
   * Runs what a keyboard shortcut stands for. The add-in does not say when it is done.
   *
   * @returns false while its page is still loading
   */
  runAction(action: string): boolean {
    const message = JSON.stringify([action, "{}"]);
    return this.#xdm.raise("richApiMessage", {
      ArrayData: [wireEntry({ messageCategory: ACTION_CATEGORY, messageType: RUN_ACTION, targetId: "", message, id: 0 })],
    });
  }

  dispose(): void {
    this.#xdm.dispose();
    this.element.remove();
  }
}

const wireEntry = (entry: MessageEntry): readonly unknown[] => [
  entry.messageCategory,
  entry.messageType,
  entry.targetId,
  entry.message,
  entry.id,
  false,
];
