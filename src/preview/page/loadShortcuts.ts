import type { AddinManifest } from "../host/manifest";
import { readShortcuts, type Shortcut } from "../host/shortcuts";

/**
 * The add-in's keyboard shortcuts for this machine's keyboard; none where the manifest names none.
 *
 * @param readJson fetches a file
 * @throws where a file cannot be fetched, or Excel could not use it
 */
export async function loadShortcuts(
  { shortcuts }: AddinManifest,
  readJson: (url: string) => Promise<unknown>,
): Promise<readonly Shortcut[]> {
  if (shortcuts === null) return [];
  const names = shortcuts.resourcesUrl === null ? null : await readJson(shortcuts.resourcesUrl);
  const isMac = window.navigator.userAgent.includes("Mac OS");
  return readShortcuts(await readJson(shortcuts.url), names as Parameters<typeof readShortcuts>[1], isMac);
}
