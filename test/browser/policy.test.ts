import { openPreview, type OpenPreview } from "./server";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByText("Samlet målopfyldelse").waitFor();
}, 120_000);
afterAll(() => preview.close());

it("shows grid and pane under the policy that ships, without one error in the console", () => {
  expect(preview.errors).toEqual([]);
});

it("asks nothing of any other machine", () => {
  expect(preview.external).toEqual([]);
});

it("runs no script that was written into the page", async () => {
  const ran = await preview.pane.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.name = 'inline script ran'";
    document.body.append(script);
    return window.name === "inline script ran";
  });
  expect(ran).toBe(false);
});

it("takes a figure from the keyboard", async () => {
  await preview.type("Forside!H30", "1234");
  expect(await preview.value("Forside!H30")).toBe(1234);
});
