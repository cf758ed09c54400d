import { type Concepts, conceptsOf } from "./concepts";
import { detectUnit, type UnitAndSign } from "./detectUnit";

/** Every text of the workbook once, by number. What it says is worked out when first asked for. */
export class Texts {
  private readonly ids = new Map<string, number>();
  private readonly all: string[] = [];
  private readonly concepts: Concepts[] = [];
  private readonly told: UnitAndSign[] = [];

  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.all.length);
    return this.all.push(text) - 1;
  }

  get count(): number {
    return this.all.length;
  }

  text(id: number): string {
    return this.all[id]!;
  }

  says(id: number): Concepts {
    return (this.concepts[id] ??= conceptsOf(this.all[id]!.slice(0, longest)));
  }

  tells(id: number): UnitAndSign {
    return (this.told[id] ??= detectUnit(this.all[id]!.slice(0, longest)));
  }
}

/** A longer text is an essay; what it is about stands at its beginning. */
const longest = 240;
