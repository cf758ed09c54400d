/** The cross-frame messages of office.js: one JSON object a message. */

const kind = { request: 0, response: 1 } as const;
const action = { invoke: 0, register: 1, unregister: 2 } as const;
const purpose = { answer: 0, event: 1 } as const;
const OK = 0;
const FAILED = -2;

interface Envelope {
  readonly _messageType?: number;
  readonly _actionType?: number;
  readonly _actionName?: string;
  readonly _conversationId?: string;
  readonly _correlationId?: number;
  readonly _data?: unknown;
}

export interface XdmParts {
  readonly frame: HTMLIFrameElement;
  readonly addinOrigin: string;
  readonly conversationId: string;
  /** by method name; what it throws is answered as an error */
  readonly methods: Readonly<Record<string, (data: unknown) => unknown>>;
  readonly onUnknown: (method: string) => void;
}

/** The host's end of the conversation with the add-in in a frame. */
export class Xdm {
  /** event name to the number its registration had */
  readonly #registered = new Map<string, number>();
  readonly #receive = (event: MessageEvent<unknown>): void => {
    const fromAddin = event.source === this.parts.frame.contentWindow && event.origin === this.parts.addinOrigin;
    if (!fromAddin || typeof event.data !== "string") return;
    const message = parse(event.data);
    if (message?._messageType === kind.request && message._conversationId === this.parts.conversationId) void this.#answer(message);
  };

  constructor(readonly parts: XdmParts) {
    window.addEventListener("message", this.#receive);
  }

  dispose(): void {
    window.removeEventListener("message", this.#receive);
  }

  /** @returns whether the add-in listens to the event */
  raise(eventName: string, data: unknown): boolean {
    const correlation = this.#registered.get(eventName);
    if (correlation === undefined) return false;
    this.#post({ _actionName: eventName, _correlationId: correlation, _responseType: purpose.event, _errorCode: OK, _data: data });
    return true;
  }

  async #answer(message: Envelope): Promise<void> {
    const name = message._actionName ?? "";
    const reply = (errorCode: number, data: unknown): void => {
      this.#post({
        _actionName: name,
        _correlationId: message._correlationId ?? 0,
        _responseType: purpose.answer,
        _errorCode: errorCode,
        _data: data ?? null,
      });
    };
    if (message._actionType === action.register) {
      this.#registered.set(name, message._correlationId ?? 0);
      return reply(OK, { Error: OK });
    }
    if (message._actionType === action.unregister) {
      this.#registered.delete(name);
      return reply(OK, { Error: OK });
    }
    const method = this.parts.methods[name];
    if (!method) {
      this.parts.onUnknown(name);
      return reply(FAILED, `${name} is not known to the preview`);
    }
    try {
      reply(OK, await method(message._data));
    } catch (error) {
      reply(FAILED, String(error));
    }
  }

  #post(message: Readonly<Record<string, unknown>>): void {
    const full = {
      ...message,
      _messageType: kind.response,
      _conversationId: this.parts.conversationId,
      _origin: window.location.origin,
      _serializerVersion: 1,
    };
    this.parts.frame.contentWindow?.postMessage(JSON.stringify(full), this.parts.addinOrigin);
  }
}

function parse(text: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null; // other scripts send messages too
  }
}
