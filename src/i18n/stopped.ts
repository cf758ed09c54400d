/** With its full stop, and no second one after an abbreviation: "90 pct." */
export const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);
