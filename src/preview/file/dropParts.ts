import { relationshipsOf, relationshipsPath } from "./relationships";
import { bytesOf, textOf } from "./xml";

const TYPES = "[Content_Types].xml";
/** What nobody but a drawing and its charts refers to. */
const OWNED = new Set(["chart", "chartStyle", "chartColorStyle", "chartUserShapes"]);

const pattern = (path: string): RegExp =>
  new RegExp(`<(?:\\w+:)?Override\\s[^>]*PartName\\s*=\\s*["']/${path.replace(/[.[\]]/g, "\\$&")}["'][^>]*>`, "g");

/** Takes a drawing or a chart out of a file, with what belongs to it alone. Changes the map in place. */
export function dropPart(parts: Map<string, Uint8Array>, path: string): void {
  for (const one of relationshipsOf(parts, path)) if (OWNED.has(one.type) && !one.external) dropPart(parts, one.target);
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  parts.set(TYPES, bytesOf(textOf(parts.get(TYPES)).replace(pattern(path), "")));
}
