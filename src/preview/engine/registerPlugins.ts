import type { Plugin, PluginCtor, Univer } from "@univerjs/core";

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export function registerPlugins(univer: Univer, entries: readonly PluginEntry[]): void {
  for (const entry of entries)
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
}
