/** Offers a text as a file. Hosts that block downloads do so in silence, so the text must be at hand in another way too. */
export function downloadText(name: string, text: string, page: Document): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the browser has begun by then; earlier some would find nothing
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
