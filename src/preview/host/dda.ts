import type { OfficeHost } from "./officeHost";
import type { Batch } from "./wire";

/** Numbers of the document API calls, older than the Rich API, which also carry it. */
const dispatch = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;
const error = { none: 0, cellEdit: 5004, unknownMethod: 5001 } as const;

interface DdaRequest {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly "0"?: unknown;
  readonly "1"?: unknown;
}

export type DdaAnswer = Readonly<Record<string, unknown>>;

const answer = (errorCode: number, more: DdaAnswer = {}): DdaAnswer => ({ Version: 1, Error: errorCode, ...more });

const BODY = 4;
const FLAGS = 6;

/** @param commandCompleted told when the add-in has finished a ribbon command */
export async function callDda(host: OfficeHost, data: unknown, commandCompleted: (id: string, status: number) => void): Promise<DdaAnswer> {
  const request = data as DdaRequest;
  switch (request.DdaMethod?.DispatchId) {
    case dispatch.richApi: {
      const batch = JSON.parse(String(request.ArrayData?.[BODY])) as Batch;
      const result = await host.execute(batch, Number(request.ArrayData?.[FLAGS] ?? 0));
      if (result === "cellEdit") return answer(error.cellEdit);
      return answer(error.none, { Data: [200, ["Content-Type", "application/json"], JSON.stringify(result)] });
    }
    case dispatch.settingsSave:
      host.model.settings.clear();
      for (const [key, value] of request.DdaSettingsMethod?.Properties ?? []) host.model.settings.set(key, value);
      return answer(error.none);
    case dispatch.settingsRefresh:
      return answer(error.none, { Properties: { Settings: [...host.model.settings].map(([Name, Value]) => ({ Name, Value })) } });
    case dispatch.commandCompleted:
      commandCompleted(String(request["0"]), Number(request["1"]));
      return answer(error.none);
    default:
      host.log.add("notImplemented", `Office document call ${String(request.DdaMethod?.DispatchId)}`);
      return answer(error.unknownMethod);
  }
}
