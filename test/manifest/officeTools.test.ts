import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

it("is read by Microsoft's manifest tool as an Excel add-in with a pane", async () => {
  const read = await OfficeAddinManifest.readManifestFile(path.resolve(__dirname, "../../manifest.xml"));
  expect(read).toMatchObject({
    officeAppType: "TaskPaneApp",
    displayName: "Results plan",
    defaultLocale: "en-US",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});
