declare global {
  interface Window {
    measured?: Promise<number>;
  }
}

/** Runs in the preview's page: resolves with the time of day at which the cell holds another value. */
export function watchCell({ sheet, address, patience }: { sheet: string; address: string; patience: number }): void {
  const range = window.preview.engine!.workbook.getSheetByName(sheet)!.getRange(address);
  const before = range.getRawValue();
  const now = () => performance.timeOrigin + performance.now();
  const last = now() + patience;
  window.measured = new Promise((resolve, reject) => {
    const look = () => {
      if (range.getRawValue() !== before) resolve(now());
      else if (now() > last) reject(new Error(`${sheet}!${address} kept ${String(before)}`));
      else setTimeout(look, 1);
    };
    look();
  });
}

/** Runs in the pane: resolves with the time of day at which its scores read otherwise. */
export function watchPane(patience: number): void {
  const scores = () => document.body.innerText.match(/\d+,\d pct\./gu)?.join() ?? "";
  const before = scores();
  window.measured = new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (scores() === before) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => reject(new Error(`The pane kept ${before}`)), patience);
  });
}
