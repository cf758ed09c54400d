import type { Language } from "./model";

/** The requirement sets the preview claims. Their versions also steer which calls the client makes and in what shape. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  AddinCommands: "1.3",
  DocumentEvents: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

export const locale = (language: Language): string => (language === "da" ? "da-DK" : "en-US");

/** Names one opening of one workbook. Must be new each time: the client keeps document settings under it and prefers them to the host's. */
export interface Conversation {
  readonly id: string;
  readonly controlId: string;
}

export const newConversation = (): Conversation => ({ id: `c${crypto.randomUUID()}`, controlId: "results-plan" });

/** runs with the shared runtime (1) and custom functions (2) */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** What office.js reads from `window.name` to know that it is hosted: the frame must carry it before it is inserted. */
export function frameName(conversation: Conversation, language: Language, hostOrigin: string): string {
  const hostInfo = ["Excel", "Web", "16.00", locale(language), crypto.randomUUID(), "", "disableLogging", SHARED_RUNTIME_WITH_FUNCTIONS];
  return JSON.stringify({
    baseFrameName: "preview",
    hostInfo: hostInfo.join("|"),
    xdmInfo: `${conversation.id}|${conversation.controlId}|${hostOrigin}/`,
    serializerVersion: "1",
    flights: "[]",
  });
}

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const DISPLAY_HIDDEN = 1;
const DISPLAY_TASKPANE = 2;

export interface AppContextParts {
  readonly conversation: Conversation;
  readonly language: Language;
  readonly fileName: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly isPaneVisible: boolean;
}

/** The answer to the client's first question. */
export function appContext(parts: AppContextParts): Readonly<Record<string, unknown>> {
  return {
    _id: parts.conversation.controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: locale(parts.language),
    _dataLocale: locale(parts.language),
    _docUrl: parts.fileName,
    _clientMode: READ_WRITE,
    _settings: [...parts.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.0.0",
    _hostCustomMessage: "",
    _initialDisplayMode: parts.isPaneVisible ? DISPLAY_TASKPANE : DISPLAY_HIDDEN,
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
  };
}
