/** Plan names are compared without case and surplus blanks: "CPR 2022 " is "cpr 2022". */
export function planKey(name: string): string {
  return name
    .replace(/[\s\u00a0]+/gu, " ")
    .trim()
    .toLowerCase();
}
