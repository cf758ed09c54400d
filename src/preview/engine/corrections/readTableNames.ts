import type { Injector } from "@univerjs/core";
import { IFormulaCurrentConfigService, ISuperTableService, Lexer, ReferenceNodeFactory } from "@univerjs/engine-formula";
import { changeColumns, changeTableReferences } from "./tableReferences";

interface Reference {
  readonly titleMap: ReadonlyMap<string, number>;
}
interface Tables {
  has(name: string): boolean;
  get(name: string): Reference | undefined;
}

/** Private in Univer 0.25.1; the test fails when it moves. */
interface Factory {
  _getTableMap(): ReadonlyMap<string, Reference> | undefined;
}

/** A sign that is neither letter nor digit becomes one of those no text uses; names are told apart without regard to case. */
const masked = (name: string): string =>
  name.toLocaleLowerCase().replace(/[\0-/:-@[-`{-\x7f]/gu, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));

/** `[@Amount]` is the short form of the other. */
const thisRow = (part: string): string => part.replace(/^\[@\[?((?:'.|[^[\]'])+)\]?\]$/u, "[[#This Row],[$1]]");

/**
 * Reads names of tables and columns as Excel does: with any sign in them ("tbl_klager", "Beløb (t.kr.)") and in any case. Univer takes
 * signs for parts of the formula, and shows #NAME? or #VALUE!.
 */
export function readTableNames(injector: Injector): void {
  const tables = injector.get(ISuperTableService);
  const config = injector.get(IFormulaCurrentConfigService);
  const here = (): ReadonlyMap<string, Reference> | undefined =>
    tables.getTableMap(config.getExecuteUnitId() ?? "") as ReadonlyMap<string, Reference> | undefined;

  const factory = injector.get(ReferenceNodeFactory) as unknown as Factory;
  if (typeof factory._getTableMap !== "function") throw new Error("Univer's references are not those of 0.25.1");
  factory._getTableMap = () => {
    const known = new Map([...(here() ?? [])].map(([name, reference]) => [masked(name), reference]));
    const found: Tables = {
      has: (name) => known.has(name),
      get: (name) => {
        const reference = known.get(name);
        return reference && { ...reference, titleMap: new Map([...reference.titleMap].map(([title, index]) => [masked(title), index])) };
      },
    };
    return found as ReadonlyMap<string, Reference>;
  };

  const lexer = injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => {
    const names = new Set([...(here()?.keys() ?? [])].map((name) => name.toLocaleLowerCase()));
    const lower = formula.toLocaleLowerCase();
    if (![...names].some((name) => lower.includes(name))) return build(formula, transformSuffix);
    const readable = changeTableReferences(formula, (token, part) =>
      names.has(token.toLocaleLowerCase()) ? masked(token) + changeColumns(thisRow(part), masked, (column) => column) : token + part,
    );
    return build(readable, transformSuffix);
  };
}
