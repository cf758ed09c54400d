import { askRowsNow, removeRows, type RoomBelow } from "./addRows";
import { type HeldCell, putBack } from "./putBack";

/**
 * Sheets and rows that were added are removed, cells get back what they held. What was not written is left alone, so it can be done again.
 *
 * @param sheets their ids: their names may be other sheets' by now
 */
export async function takeBack(cells: readonly HeldCell[], sheets: readonly string[], rooms: readonly RoomBelow[]): Promise<void> {
  await Excel.run(async (context) => {
    const added = sheets.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    const now = rooms.map((room) => askRowsNow(context, room));
    await context.sync();
    rooms.forEach((room, index) => removeRows(context, room, now[index]!));
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    await putBack(context, cells);
  });
}
