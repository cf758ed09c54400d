import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface Lexer {
  _squareBracketState: number;
  _resetTemp(): void;
}

/**
 * A formula read while its "[" has no "]" yet, as at every key while a person types Table[Column], leaves the lexer inside
 * the bracket: from then on commas do not part the arguments of any formula. It forgets nothing else between two formulas.
 */
export function closeSquareBrackets(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as Lexer;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
  };
}
