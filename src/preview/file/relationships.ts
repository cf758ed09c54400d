import { attribute, tags, textOf } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, e.g. `worksheet`. */
  readonly type: string;
  readonly fullType: string;
  /** The part's path; for external targets the target as it is. */
  readonly target: string;
  readonly external: boolean;
}

export const relationshipsPath = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}

/** What a part refers to; the package itself is "". */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Relationship[] {
  return tags(textOf(parts.get(relationshipsPath(path))), "Relationship").map((tag) => {
    const external = attribute(tag, "TargetMode") === "External";
    const target = attribute(tag, "Target") ?? "";
    const fullType = attribute(tag, "Type") ?? "";
    return {
      id: attribute(tag, "Id") ?? "",
      fullType,
      type: fullType.slice(fullType.lastIndexOf("/") + 1),
      target: external ? target : resolve(path, target),
      external,
    };
  });
}
