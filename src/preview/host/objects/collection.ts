import type { Arguments, HostClass, HostObject } from "../hostObject";
import { itemNotFound } from "../richApiError";

export interface CollectionParts<Target> {
  readonly name: string;
  readonly list: (target: Target) => readonly HostObject[];
  /** by id or name, as the add-in gave it; null when there is none */
  readonly find: (target: Target, key: unknown) => HostObject | null;
  readonly hasCount?: boolean;
}

/** What all of Excel's collections have in common; a class adds its own members to it. */
export function collection<Target>(parts: CollectionParts<Target>): HostClass<Target> & Required<Pick<HostClass<Target>, "call">> {
  return {
    name: parts.name,
    read: parts.hasCount === true ? { Count: (target) => parts.list(target).length } : {},
    items: parts.list,
    item: (target, [key]: Arguments) => {
      const found = parts.find(target, key);
      if (found === null) throw itemNotFound();
      return found;
    },
    call: {
      GetCount: (target) => parts.list(target).length,
      GetItemOrNullObject: (target, [key]) => parts.find(target, key),
    },
  };
}

/** For collections that also answer by position. */
export function itemAt(items: readonly HostObject[], index: unknown): HostObject {
  const item = typeof index === "number" ? items[index] : undefined;
  if (item === undefined) throw itemNotFound();
  return item;
}

export const sameName = (a: string, b: unknown): boolean => typeof b === "string" && a.toLocaleLowerCase() === b.toLocaleLowerCase();
