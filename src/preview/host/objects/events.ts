import type { EventNumber } from "../eventRegistry";
import type { Model } from "../model";

/** The pair of remote members an event handler is hooked up by, such as `_RegisterCalculatedEvent`. */
export function eventMembers<Target extends { readonly model: Model }>(
  events: Readonly<Record<string, EventNumber>>,
  targetId: (target: Target) => string,
): Readonly<Record<string, (target: Target) => void>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}`, (target: Target): void => target.model.events.register(type, targetId(target))],
      [`_Unregister${name}`, (target: Target): void => target.model.events.unregister(type, targetId(target))],
    ]),
  );
}
