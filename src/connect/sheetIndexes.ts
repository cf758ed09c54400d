import type { WorkbookOutline } from "../sheet/outline";
import type { Workbook } from "../sheet/workbook";
import { describeCell, type Description } from "./describeCell";
import type { FoundCells } from "../sheet/resolveReference";
import type { Pace } from "./suggest/pace";
import { scan } from "./suggest/scan";
import type { WorkbookIndex } from "./suggest/workbookIndex";

/** Indexes of single sheets, each read when first asked for: what stands around a cell does not need the whole workbook. */
export class SheetIndexes {
  readonly #indexes = new Map<string, Promise<WorkbookIndex>>();

  constructor(
    readonly workbook: Pick<Workbook, "readCells">,
    readonly pace: Pace,
    /** of the whole workbook, where it has been read already */
    readonly whole: WorkbookIndex | null = null,
  ) {}

  async describe(cells: FoundCells, outline: WorkbookOutline): Promise<Description> {
    return describeCell(await this.of(cells.sheet, outline), cells, this.pace);
  }

  of(sheet: string, outline: WorkbookOutline): Promise<WorkbookIndex> {
    if (this.whole !== null) return Promise.resolve(this.whole);
    const known = this.#indexes.get(sheet);
    if (known !== undefined) return known;
    const onlySheet = { ...outline, sheets: outline.sheets.filter(({ name }) => name === sheet) };
    const index = scan(
      { readOutline: () => Promise.resolve(onlySheet), readCells: (addresses) => this.workbook.readCells(addresses) },
      this.pace,
    );
    this.#indexes.set(sheet, index);
    // a reading that failed is tried again
    index.catch(() => this.#indexes.delete(sheet));
    return index;
  }
}
