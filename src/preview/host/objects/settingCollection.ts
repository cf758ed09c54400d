import { textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import type { Model } from "../model";
import { itemNotFound } from "../richApiError";
import { collection } from "./collection";

interface SettingTarget {
  readonly model: Model;
  readonly key: string;
}

/** The same store as the Common API's document settings, whose values are JSON texts. */
export const setting: HostClass<SettingTarget> = {
  name: "Setting",
  identity: (target) => ({ _Id: target.key }),
  read: {
    Key: (target) => target.key,
    Value: (target) => {
      const text = target.model.settings.get(target.key);
      if (text === undefined) throw itemNotFound();
      return JSON.parse(text) as unknown;
    },
  },
  write: {
    Value: (target, value) => {
      target.model.settings.set(target.key, JSON.stringify(value));
    },
  },
  call: {
    Delete: (target) => {
      target.model.settings.delete(target.key);
    },
  },
};

interface SettingsTarget {
  readonly model: Model;
}

const find = ({ model }: SettingsTarget, key: unknown): HostObject | null =>
  typeof key === "string" && model.settings.has(key) ? HostObject.of(setting, { model, key }) : null;

const base = collection<SettingsTarget>({
  name: "SettingCollection",
  list: ({ model }) => [...model.settings.keys()].map((key) => HostObject.of(setting, { model, key })),
  find,
});

export const settingCollection: HostClass<SettingsTarget> = {
  ...base,
  call: {
    ...base.call,
    Add: ({ model }, [key, value]) => {
      const name = textArgument(key);
      model.settings.set(name, JSON.stringify(value));
      return HostObject.of(setting, { model, key: name });
    },
  },
};
