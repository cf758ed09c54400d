import objectModel from "./metadata/objectModel.json";
import type { HostLog } from "./hostLog";
import type { HostClass } from "./hostObject";
import { notInPreview, type RichApiError } from "./richApiError";

interface ClassMetadata {
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
}

const classes: Readonly<Record<string, ClassMetadata | undefined>> = objectModel;

/** Says why a member cannot be answered, in the log for the person and as the error for the add-in. */
export function refuse(log: HostLog, className: string, member: string): RichApiError {
  const metadata = classes[className];
  const known =
    metadata === undefined ||
    [metadata.scalars, metadata.writable, metadata.objects, metadata.methods].some((names) => names.includes(member));
  log.add(known ? "notImplemented" : "notInExcel", `${className}.${member}`);
  return notInPreview(`${className}.${member}`);
}

/**
 * The scalars a load without names answers: every one Excel has and the preview implements. The others are left out, so that reading
 * them fails in the add-in as not loaded, and they are named in the log.
 */
export function answeredScalars(log: HostLog, of: HostClass<unknown>): readonly string[] {
  const read = of.read ?? {};
  const scalars = classes[of.name]?.scalars ?? Object.keys(read);
  const missing = scalars.filter((name) => !(name in read) && !name.startsWith("_"));
  if (missing.length > 0) log.add("notImplemented", `${of.name}.load()`, missing.join(", "));
  return scalars.filter((name) => name in read);
}

/** Members the preview claims to have that Excel's own metadata does not know: misspellings. For the test. */
export function unknownToExcel(of: HostClass<never>): readonly string[] {
  const metadata = classes[of.name];
  if (metadata === undefined) return [of.name];
  const against = (names: readonly string[], known: readonly string[]): readonly string[] => names.filter((name) => !known.includes(name));
  return [
    ...against(Object.keys(of.read ?? {}), metadata.scalars),
    ...against(Object.keys(of.write ?? {}), metadata.writable),
    ...against(Object.keys(of.open ?? {}), metadata.objects),
    ...against(Object.keys(of.call ?? {}), metadata.methods),
  ];
}
