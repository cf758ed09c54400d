import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { built } from "../browser/built";

/**
 * The add-in as it was built, with something measured in its pane.
 *
 * @param first runs in the pane before every other script; it must be whole in itself
 * @param bare leaves everything of ours out of the pane: only office.js is there
 * @param work is given the folder's path, which is gone afterwards
 */
export async function withAddin<Made>(first: () => void, bare: boolean, work: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  try {
    cpSync(built.addinFolder, folder, { recursive: true });
    const page = path.join(folder, "taskpane.html");
    const shipped = readFileSync(page, "utf8");
    const [officeJs] = /<script src=[^>]*office\.js[^>]*><\/script>/u.exec(shipped) ?? [];
    if (officeJs === undefined) throw new Error("The pane's page has no office.js");
    // tsx names the functions it compiles by a helper that a page does not have
    writeFileSync(path.join(folder, "static/first.js"), `globalThis.__name = (named) => named; (${String(first)})();`);
    const scripts = `<script src="static/first.js"></script>${officeJs}`;
    const empty = `<!doctype html><html lang="da"><head><meta charset="utf-8" />${scripts}</head><body></body></html>`;
    writeFileSync(page, bare ? empty : shipped.replace(officeJs, () => scripts));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
