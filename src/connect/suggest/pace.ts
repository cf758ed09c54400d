/** The clock, and how to let others work: both from outside, so that this room knows no host. */
export interface Pace {
  /** milliseconds on any clock that only goes forward */
  readonly now: () => number;
  /** resolves when the pane has had its turn */
  readonly giveWay: () => Promise<void>;
}

/** A stretch of this many milliseconds goes unnoticed between two frames of the pane. */
const longest = 8;

/** Long work in short stretches. Rejects with the signal's reason as soon as the work was cancelled. */
export class Stretch {
  private since: number;

  constructor(
    private readonly pace: Pace,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.since = pace.now();
  }

  /** Asked often: whether it is time to give way. */
  isLong(): boolean {
    return this.pace.now() - this.since >= longest;
  }

  async giveWay(): Promise<void> {
    this.signal?.throwIfAborted();
    await this.pace.giveWay();
    this.signal?.throwIfAborted();
    this.since = this.pace.now();
  }

  /** After anything else that was awaited: the pane has had its turn meanwhile. */
  resume(): void {
    this.signal?.throwIfAborted();
    this.since = this.pace.now();
  }
}
