/** What the person at the keyboard can mend: one sentence on standard error, and exit code 2. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";

  constructor(
    readonly sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
