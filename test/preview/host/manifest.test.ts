/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/preview/host/manifest";

const xml = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

it("reads pane, functions and ribbon from the project's own manifest, in Danish", () => {
  expect(readManifest(xml, "da-DK")).toEqual({
    name: "Resultatplan",
    taskpaneUrl: "https://localhost:3000/taskpane.html",
    functionsUrl: "https://localhost:3000/functions.da.json",
    namespace: "PLAN",
    groups: [
      {
        id: "ResultsPlan.Group",
        label: "Resultatplan",
        buttons: [
          expect.objectContaining({ id: "ResultsPlan.Show", label: "Vis resultatplan", action: { kind: "ShowTaskpane" } }),
          expect.objectContaining({
            id: "ResultsPlan.Recalculate",
            label: "Genberegn",
            icon: "https://localhost:3000/icons/recalculate-32.png",
            action: { kind: "ExecuteFunction", functionName: "recalculate" },
          }),
          expect.objectContaining({ label: "Kontrol", action: { kind: "ExecuteFunction", functionName: "check" } }),
          expect.objectContaining({ label: "Rapport", action: { kind: "ExecuteFunction", functionName: "report" } }),
          expect.objectContaining({ label: "Hvorfor?", action: { kind: "ExecuteFunction", functionName: "why" } }),
        ],
      },
    ],
    shortcuts: { url: "https://localhost:3000/shortcuts.json", resourcesUrl: "https://localhost:3000/shortcuts.da.json" },
  });
});

it("falls back to the default words for any other language", () => {
  expect(readManifest(xml, "en-US")).toMatchObject({ name: "Results plan", functionsUrl: "https://localhost:3000/functions.json" });
  expect(readManifest(xml, "en-US").shortcuts).toEqual({ url: "https://localhost:3000/shortcuts.json", resourcesUrl: null });
});

it("says what a broken manifest lacks", () => {
  expect(() => readManifest("<html>", "en-US")).toThrow("manifest.xml is not an add-in's manifest");
  expect(() => readManifest(xml.replace('<bt:String id="Functions.Namespace" DefaultValue="PLAN" />', ""), "en-US")).toThrow(
    'manifest.xml names the resource "Functions.Namespace" but does not hold it',
  );
});

it("finds no shortcuts in a manifest without them", () => {
  expect(readManifest(xml.replace(/<ExtendedOverrides[^>]*\/>/u, ""), "da-DK").shortcuts).toBeNull();
});
