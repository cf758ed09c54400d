interface CellsTableProps {
  readonly caption: string;
  /** rows of cells from A1 */
  readonly cells: readonly (readonly string[])[];
  /** without the letters and numbers of columns and rows */
  readonly plain?: boolean;
}

/** Longer text may break within a word, so that a table fits a phone; ids, words for verdicts and numbers do not. */
const longest = 12;

/** Cells as they look on a sheet, so that the formula's addresses can be found in them. */
export function CellsTable({ caption, cells, plain = false }: CellsTableProps) {
  const columns = cells[0] ?? [];
  return (
    <div className="cells">
      <table>
        <caption>{caption}</caption>
        {!plain && (
          <thead>
            <tr>
              <td />
              {columns.map((_, column) => (
                <th key={column} scope="col">
                  {String.fromCharCode("A".charCodeAt(0) + column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {cells.map((row, index) => (
            <tr key={index}>
              {!plain && <th scope="row">{index + 1}</th>}
              {row.map((cell, column) => (
                <td key={column} className={cell.length > longest ? "long" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
