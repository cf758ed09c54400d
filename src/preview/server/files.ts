import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const contentType = (name: string): string => types[path.extname(name).toLowerCase()] ?? "application/octet-stream";

/**
 * @param name as a browser asks for it, below the folder; may hold anything
 * @returns null where there is no such file, or where the name leads out of the folder
 */
export async function readBelow(folder: string, name: string): Promise<Buffer | null> {
  if (name.includes("\0")) return null;
  const file = path.resolve(folder, `.${path.sep}${name}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? readFile(file) : null;
}
