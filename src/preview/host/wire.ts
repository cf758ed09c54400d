/** The Rich API batch as office.js sends it. Names are Microsoft's; only what a host must read is listed. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** same shape as Arguments; a number other than 0 says that the argument is the object at that path */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const pathKind = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const actionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** bits of a request's flags that change what a host does */
export const requestFlag = { writes: 1, waitForCellEdit: 64 } as const;
