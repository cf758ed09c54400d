import type { FileErrorKind } from "../file/fileError";
import type { Loss } from "../file/loss";
import type { LogEntry } from "../host/hostLog";
import type { AddinManifest } from "../host/manifest";
import type { Language } from "../host/model";

export type Trouble =
  | { readonly kind: "file"; readonly fileName: string; readonly error: FileErrorKind }
  | { readonly kind: "commandUnknown"; readonly label: string; readonly functionName: string }
  | { readonly kind: "commandNotListening"; readonly label: string }
  | { readonly kind: "open"; readonly fileName: string; readonly detail: string }
  | { readonly kind: "start" | "save"; readonly detail: string };

export interface SessionState {
  readonly phase: "starting" | "ready" | "failed";
  readonly fileName: string;
  readonly isDirty: boolean;
  readonly notShown: readonly Loss[];
  /** charts made on the sheet that is shown */
  readonly undrawnCharts: number;
  readonly trouble: Trouble | null;
  readonly isPaneVisible: boolean;
  readonly manifest: AddinManifest | null;
  readonly disabledButtons: ReadonlySet<string>;
  readonly log: readonly LogEntry[];
  /** what a function says of the error in the selected cell, as "F7" */
  readonly cellMessage: { readonly cell: string; readonly text: string } | null;
}

export interface SessionParts {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** path of the workbook on the server */
  readonly workbook: string;
  readonly language: Language;
  readonly dark: boolean;
  readonly paneTitle: string;
}

export const starting: SessionState = {
  phase: "starting",
  fileName: "",
  isDirty: false,
  notShown: [],
  undrawnCharts: 0,
  trouble: null,
  isPaneVisible: true,
  manifest: null,
  disabledButtons: new Set(),
  log: [],
  cellMessage: null,
};
