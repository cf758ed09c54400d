import type { HostClass } from "../../../src/preview/host/hostObject";
import { application, applicationParts } from "../../../src/preview/host/objects/application";
import { functions, functionsParts } from "../../../src/preview/host/objects/functions";
import { namedItem, namedItemCollection } from "../../../src/preview/host/objects/namedItemCollection";
import { chartParts } from "../../../src/preview/host/objects/chart";
import { chartAxesParts } from "../../../src/preview/host/objects/chartAxes";
import { chartCollection } from "../../../src/preview/host/objects/chartCollection";
import { chartSeriesParts } from "../../../src/preview/host/objects/chartSeries";
import { freezePanes } from "../../../src/preview/host/objects/freezePanes";
import { headersFootersParts } from "../../../src/preview/host/objects/headersFooters";
import { pageLayout } from "../../../src/preview/host/objects/pageLayout";
import { range } from "../../../src/preview/host/objects/range";
import { workbookProtection, worksheetProtection } from "../../../src/preview/host/objects/protection";
import { rangeFormat, rangeFormatParts } from "../../../src/preview/host/objects/rangeFormat";
import { rangeBordersParts } from "../../../src/preview/host/objects/rangeBorders";
import { setting, settingCollection } from "../../../src/preview/host/objects/settingCollection";
import { table } from "../../../src/preview/host/objects/table";
import { tableCollection, tableScopedCollection } from "../../../src/preview/host/objects/tableCollection";
import { tableColumn, tableColumnCollection } from "../../../src/preview/host/objects/tableColumnCollection";
import { tableRow, tableRowCollection } from "../../../src/preview/host/objects/tableRowCollection";
import { workbook, workbookParts } from "../../../src/preview/host/objects/workbook";
import { worksheet } from "../../../src/preview/host/objects/worksheet";
import { worksheetCollection } from "../../../src/preview/host/objects/worksheetCollection";
import { unknownToExcel } from "../../../src/preview/host/strictness";

const classes: readonly HostClass<never>[] = [
  application,
  ...applicationParts,
  functions,
  ...functionsParts,
  namedItem,
  namedItemCollection,
  chartCollection,
  ...chartParts,
  ...chartAxesParts,
  ...chartSeriesParts,
  freezePanes,
  ...headersFootersParts,
  pageLayout,
  range,
  rangeFormat,
  ...rangeFormatParts,
  ...rangeBordersParts,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableScopedCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  workbook,
  ...workbookParts,
  workbookProtection,
  worksheetProtection,
  worksheet,
  worksheetCollection,
];

/** "Class.member" for each member the host claims that Excel does not have. */
export const misspelled = (): readonly string[] => classes.flatMap((of) => unknownToExcel(of).map((member) => `${of.name}.${member}`));
