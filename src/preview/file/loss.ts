export type LossCode =
  | "chart"
  | "pivot"
  | "image"
  | "shape"
  | "comment"
  | "macros"
  | "slicer"
  | "sparkline"
  | "dataValidation"
  | "hyperlink"
  | "protection"
  | "conditionalFormat"
  | "duplicateName"
  | "externalLink"
  | "filter"
  | "part"
  | "tableSettings"
  | "structuralEdit";

/** Something the preview does not show, or does not keep when saving. */
export interface Loss {
  readonly code: LossCode;
  /** Its own name where it has one, else what kind of thing it is: a chart's title, a part of the file. */
  readonly what: string;
  /** Sheet, or sheet and cells; "" for the whole workbook. */
  readonly where: string;
}
