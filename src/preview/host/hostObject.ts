/** What an object is called by in later requests: a collection item by `Id` or `_Id`, a tracked object by `_ReferenceId`. */
export type Identity = Readonly<Record<string, unknown>>;

export type Arguments = readonly unknown[];

/**
 * One class of Excel's object model, as tables from the remote member name (PascalCase) to what it does.
 * A name that stands in no table is refused loudly, so what is written here is exactly what the preview can do.
 */
export interface HostClass<Target> {
  /** Excel's own name for the class, as in Microsoft's metadata */
  readonly name: string;
  readonly identity?: (target: Target) => Identity;
  /** scalars */
  readonly read?: Readonly<Record<string, (target: Target) => unknown>>;
  readonly write?: Readonly<Record<string, (target: Target, value: unknown) => unknown>>;
  /** properties that are objects themselves; null gives a null object */
  readonly open?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** methods: a HostObject for an object, null for a null object, anything else is the result's value */
  readonly call?: Readonly<Record<string, (target: Target, args: Arguments) => unknown>>;
  /** collections */
  readonly items?: (target: Target) => readonly HostObject[];
  readonly item?: (target: Target, args: Arguments) => HostObject;
}

/** An object of the model as the executor sees it, whatever it stands for. */
export class HostObject {
  private constructor(
    readonly of: HostClass<unknown>,
    readonly target: unknown,
  ) {}

  static of<Target>(of: HostClass<Target>, target: Target): HostObject {
    return new HostObject(of as HostClass<unknown>, target);
  }

  get identity(): Identity {
    return this.of.identity?.(this.target) ?? {};
  }

  /** The target when this object is of the class; undefined otherwise. */
  as<Target>(of: HostClass<Target>): Target | undefined {
    return this.of.name === of.name ? (this.target as Target) : undefined;
  }
}
