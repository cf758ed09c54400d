import type { Connection } from "./connection";

/** Every reference a connection makes, by its part: what is read before it can be tried. */
export function referencesOf(connection: Connection): Readonly<Record<string, string>> {
  switch (connection.kind) {
    case "cell":
      return { cell: connection.cell };
    case "errorRate":
      return { errors: connection.errors, checked: connection.checked };
    case "quarters":
      return { values: connection.values, ...(connection.periods === null ? {} : { periods: connection.periods }) };
    case "cases":
      return { received: connection.received, closed: connection.closed, ...(connection.only ? { only: connection.only.cells } : {}) };
  }
}
