import type { Preferences } from "./preferences";

/**
 * Choices in the browser's storage. Where that is refused, as a browser may for a page in another site's frame, a choice lasts as long as
 * the page.
 *
 * @param storage may throw
 * @param partition what Office on the web tells one site's add-ins apart by; empty elsewhere
 */
export function storedPreferences(storage: () => Storage, partition: string): Preferences {
  const chosen = new Map<string, string | null>();
  const key = (name: string) => `${partition}results-plan.${name}`;
  return {
    read(name) {
      const now = chosen.get(name);
      if (now !== undefined) return now;
      try {
        return storage().getItem(key(name));
      } catch {
        return null;
      }
    },
    write(name, value) {
      chosen.set(name, value);
      try {
        if (value === null) storage().removeItem(key(name));
        else storage().setItem(key(name), value);
      } catch {
        // the choice holds for this session, as `chosen` has it
      }
    },
  };
}
