/** Grids without Calibri show a wider font: columns and rows leave room for one this much wider. */
const widerFont = 1.2;

/** Text in bold is wider still. */
const bolder = 1.1;
/** Empty space at the sides of a cell, in characters. */
const padding = 1;

export interface Fitting {
  /** of the column, or of the columns merged, in characters */
  readonly width: number;
  readonly bold: boolean;
  /** of the text, in points */
  readonly size: number;
}

/** How many characters of a text stand side by side in a column. */
function charactersIn({ width, bold, size }: Fitting): number {
  return (width - padding) / (widerFont * (bold ? bolder : 1) * (size / 11));
}

/** Excel breaks lines between words, and after a hyphen or a slash. */
function words(text: string): readonly string[] {
  return text.split(/(?<=[\s/-])(?=[^\d\s])|(?<=\s)/u);
}

/** Whether no word is broken in two. */
export function fits(text: string, fitting: Fitting): boolean {
  const room = charactersIn(fitting);
  return words(text).every((word) => word.trimEnd().length <= room);
}

/** How many lines a text takes when it is wrapped. */
export function countLines(text: string, fitting: Fitting): number {
  const room = charactersIn(fitting);
  let [lines, used] = [1, 0];
  for (const word of words(text)) {
    const length = word.trimEnd().length;
    if (used > 0 && used + length > room) [lines, used] = [lines + 1, 0];
    const broken = Math.ceil(length / room) - 1;
    if (broken > 0) lines += broken;
    used = broken > 0 ? length - broken * room : used + word.length;
  }
  return lines;
}
