/** A column as office.js hands it over, read from a message: rows of one cell. It copies every row, so the bench does. */
export type Column = readonly (readonly (number | string | null)[])[];

export interface CaseLists {
  readonly received: Column;
  readonly closed: Column;
}

/** Every row below a heading. */
export const fullHeight = 1_048_575;
export const firstDay = 43_831;
/** so many different days of receipt */
export const daySpan = 1_461;

/**
 * Cases of four years, one in ten still open, in no order.
 *
 * @param heading makes the first row one
 */
export function caseLists(rows: number, heading: boolean): CaseLists {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const received: string[] = heading ? ['["Modtaget"]'] : [];
  const closed: string[] = heading ? ['["Afsluttet"]'] : [];
  while (received.length < rows) {
    const day = firstDay + random(daySpan);
    received.push(`[${String(day)}]`);
    closed.push(random(10) === 0 ? "[null]" : `[${String(day + random(300))}]`);
  }
  return { received: asHandedOver(received), closed: asHandedOver(closed) };
}

function asHandedOver(rows: readonly string[]): Column {
  return copied(JSON.parse(`[${rows.join()}]`) as Column);
}

export function copied(column: Column): Column {
  return column.map((row) => row.map((cell) => cell));
}
