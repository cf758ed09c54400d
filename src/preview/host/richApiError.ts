/** An error as Excel reports it to the add-in: `OfficeExtension.Error` with this code and message. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const itemNotFound = (): RichApiError => new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): RichApiError =>
  new RichApiError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): RichApiError =>
  new RichApiError("InvalidArgument", message);

export const invalidReference = (): RichApiError =>
  new RichApiError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message = "This operation is not permitted for the current object."): RichApiError =>
  new RichApiError("InvalidOperation", message);

export const accessDenied = (): RichApiError => new RichApiError("AccessDenied", "You cannot perform the requested operation.", 403);

/** Excel has this member, or an add-in believes so; the preview does not. Always also written to the host log. */
export const notInPreview = (what: string): RichApiError =>
  new RichApiError("ApiNotFound", `The preview does not implement ${what}. Excel may.`, 404);
