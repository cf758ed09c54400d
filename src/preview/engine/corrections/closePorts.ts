import { requestImmediateMacroTask } from "@univerjs/core";
import { Layer } from "@univerjs/preset-sheets-core";

/** Private in Univer 0.25.1; the test in the browser fails when it moves. */
interface Debounced {
  _debounceDirtyFunc: (() => void) | null;
  makeDirty(state?: boolean): unknown;
  makeDirtyWithDebounce(this: Debounced, state?: boolean): void;
}

let isPatched = false;

/**
 * Univer's grid asks to be painted by a message to itself, and closes the message's ports only where it is withdrawn. A browser keeps
 * open ports for as long as the page lives: several for each edit.
 */
export function closePorts(): void {
  if (isPatched) return;
  isPatched = true;
  const layer = Layer.prototype as unknown as Debounced;
  layer.makeDirtyWithDebounce = function (state = true) {
    this._debounceDirtyFunc?.();
    const close = requestImmediateMacroTask(() => {
      close();
      this._debounceDirtyFunc = null;
      this.makeDirty(state);
    });
    this._debounceDirtyFunc = close;
  };
}
