export type FileErrorKind = "empty" | "notWorkbook" | "passwordProtected" | "corrupt";

/** The file cannot be opened; `kind` says what the user can do about it. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly kind: FileErrorKind,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be opened: ${kind}`, options);
  }
}
