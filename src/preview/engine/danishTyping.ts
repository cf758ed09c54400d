import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { typedInDanish } from "./typedInDanish";

/** Ahead of the grid's own reading, which knows English numbers only and makes 125 % of "12,5%". */
const first = 1_000;

/** While `isDanish`, what is typed into the grid is read as Danish Excel reads it; cells formatted as text keep it as text. */
export function installDanishTyping(injector: Injector, isDanish: () => boolean): () => void {
  return injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, location, next) => {
      const text = isDanish() ? typedText(cell) : null;
      const typed = text === null ? null : typedInDanish(text);
      if (cell === null || cell === undefined || typed === null) return next(cell);
      const own = location.workbook.getStyles().getStyleByCell(location.worksheet.getCellRaw(location.row, location.col))?.n?.pattern;
      if (own === "@@" || own === "@") return next(cell);
      const keeps = typed.pattern === null || (own !== undefined && own !== "General");
      const style = keeps ? cell.s : { ...(typeof cell.s === "object" ? cell.s : {}), n: { pattern: typed.pattern } };
      return { ...cell, v: typed.value, t: 2, p: null, s: style } as ICellData;
    },
  });
}

function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || (cell.f ?? "") !== "") return null;
  if (typeof cell.v === "string") return cell.v;
  return typeof cell.v === "number" ? null : (cell.p?.body?.dataStream.replace(/\r\n$/u, "") ?? null);
}
