import type { HostLog } from "./hostLog";
import type { HostObject } from "./hostObject";
import type { References } from "./references";
import { answeredScalars, refuse } from "./strictness";
import type { QueryInfo } from "./wire";

/** What a load asks for: names, each with what is asked of the object behind it. `*` stands for all scalars. */
interface Asked {
  readonly [name: string]: Asked;
}

const everything: Asked = { "*": {} };

/** The developer's spelling ("values") becomes Excel's ("Values"). */
const remoteName = (name: string): string => (name.startsWith("_") ? name : name.slice(0, 1).toUpperCase() + name.slice(1));

function parse(query: QueryInfo): Asked {
  const names = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const tree: Record<string, Record<string, unknown>> = {};
  for (const name of names) {
    let level: Record<string, unknown> = tree;
    for (const part of name.split("/")) {
      if (part.toLowerCase() === "items") continue;
      level = (level[part] ??= {}) as Record<string, unknown>;
    }
  }
  return Object.keys(tree).length === 0 ? everything : (tree as unknown as Asked);
}

const orEverything = (asked: Asked): Asked => (Object.keys(asked).length === 0 ? everything : asked);

/** Answers a Query action: the asked members by Excel's names, collections as `_Items`. */
export class Query {
  constructor(
    readonly references: References,
    readonly log: HostLog,
  ) {}

  answer(object: HostObject | null, query: QueryInfo): unknown {
    return object === null ? null : this.#project(object, parse(query), query);
  }

  #project(object: HostObject, asked: Asked, page: QueryInfo = {}): unknown {
    return object.of.items === undefined ? this.#scalars(object, asked) : this.#collection(object, object.of.items, asked, page);
  }

  /** In a collection a name means the items, unless the collection has that scalar itself, as `count`. */
  #collection(
    object: HostObject,
    list: (target: unknown) => readonly HostObject[],
    asked: Asked,
    page: QueryInfo,
  ): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const ofItems: Record<string, Asked> = {};
    for (const [name, below] of Object.entries(asked)) {
      const scalar = object.of.read?.[remoteName(name)];
      if (scalar === undefined) ofItems[name] = below;
      else answer[remoteName(name)] = scalar(object.target);
    }
    if (Object.keys(ofItems).length === 0 && Object.keys(answer).length > 0) return answer;
    const from = page.Skip ?? 0;
    const items = list(object.target).slice(from, page.Top === undefined ? undefined : from + page.Top);
    answer["_Items"] = items.map((item) => this.#project(item, orEverything(ofItems)));
    return answer;
  }

  #scalars(object: HostObject, asked: Asked): Record<string, unknown> {
    const reference = this.references.idOf(object);
    const answer: Record<string, unknown> = { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
    for (const [name, below] of Object.entries(asked)) {
      if (name === "*") {
        for (const scalar of answeredScalars(this.log, object.of)) answer[scalar] = object.of.read?.[scalar]?.(object.target);
        continue;
      }
      const remote = remoteName(name);
      if (remote === "_ReferenceId" || remote === "_Id") continue;
      const read = object.of.read?.[remote];
      const open = object.of.open?.[remote];
      if (read !== undefined) answer[remote] = read(object.target);
      else if (open !== undefined) {
        const inner = open(object.target);
        answer[remote] = inner === null ? null : this.#project(inner, orEverything(below));
      } else throw refuse(this.log, object.of.name, remote);
    }
    return answer;
  }
}
