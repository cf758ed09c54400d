import type { AddinRuntime, RibbonState } from "./addinRuntime";
import { flagArgument, oneOf, textArgument } from "./arguments";
import type { FunctionCalls } from "./functionCalls";
import { HostObject, type HostClass } from "./hostObject";

/** The client's optional features: resend in slices, shorter waits between batches, time measurement, and an upper limit of a wait. */
const CLIENT_FEATURES = [1, 2, 3, 4];

const customFunctions: HostClass<FunctionCalls> = {
  name: "CustomFunctions",
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => {
      calls.ready();
    },
    _GetEnabledFeatures: () => CLIENT_FEATURES,
    SetInvocationArrayResults: (calls, [results]) => {
      calls.results(results);
    },
  },
};

/** the client treats an error here as unhandled, so it must be answered */
const addinInternal: HostClass<null> = { name: "AddinInternalService", call: { NotifyActionHandlerReady: () => null } };

const appRuntime: HostClass<AddinRuntime> = {
  name: "AppRuntimeService",
  call: {
    SetAppRuntimeState: (runtime, [state]) => {
      runtime.setState(oneOf(state, ["Visible", "Background"]));
    },
    GetAppRuntimeState: (runtime) => runtime.state,
  },
};

const appRuntimePersistence: HostClass<AddinRuntime> = {
  name: "AppRuntimePersistenceService",
  call: {
    SetAppRuntimeStartState: (runtime, [state]) => {
      runtime.startState = oneOf(state, ["Background", "Inactive"]);
    },
    GetAppRuntimeStartState: (runtime) => runtime.startState,
  },
};

interface RibbonControl {
  readonly ribbon: RibbonState;
  readonly id: string;
}

const ribbonButton: HostClass<RibbonControl> = {
  name: "RibbonButton",
  read: { Enabled: ({ ribbon, id }) => ribbon.isEnabled(id) },
  write: {
    Enabled: ({ ribbon, id }, enabled) => {
      ribbon.setEnabled(id, flagArgument(enabled));
    },
  },
};

const ribbonTab: HostClass<RibbonControl> = {
  name: "RibbonTab",
  call: {
    SetVisibility: ({ ribbon, id }, [visible]) => {
      ribbon.setVisible(id, flagArgument(visible));
    },
  },
};

const dynamicRibbon: HostClass<RibbonState> = {
  name: "DynamicRibbon",
  call: {
    GetTab: (ribbon, [id]) => HostObject.of(ribbonTab, { ribbon, id: textArgument(id) }),
    GetButton: (ribbon, [id]) => HostObject.of(ribbonButton, { ribbon, id: textArgument(id) }),
  },
};

export function services(calls: FunctionCalls, runtime: AddinRuntime, ribbon: RibbonState): Readonly<Record<string, HostObject>> {
  return {
    "Microsoft.ExcelServices.CustomFunctions": HostObject.of(customFunctions, calls),
    "Microsoft.InternalService.AddinInternalService": HostObject.of(addinInternal, null),
    "Microsoft.AppRuntime.AppRuntimeService": HostObject.of(appRuntime, runtime),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": HostObject.of(appRuntimePersistence, runtime),
    "Microsoft.DynamicRibbon.DynamicRibbon": HostObject.of(dynamicRibbon, ribbon),
  };
}
