import { storedPreferences } from "../../../src/taskpane/settings/storedPreferences";

const refused = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

it("remembers a choice in the next session, apart from another partition's", () => {
  storedPreferences(() => localStorage, "a.").write("language", "en");
  expect(storedPreferences(() => localStorage, "a.").read("language")).toBe("en");
  expect(storedPreferences(() => localStorage, "b.").read("language")).toBeNull();
});

it("forgets a choice that is taken back", () => {
  storedPreferences(() => localStorage, "a.").write("language", "en");
  storedPreferences(() => localStorage, "a.").write("language", null);
  expect(storedPreferences(() => localStorage, "a.").read("language")).toBeNull();
  expect(Object.keys(localStorage).filter((key) => key.startsWith("a."))).toEqual([]);
});

it("holds a choice for the session where the storage is refused", () => {
  const preferences = storedPreferences(refused, "");
  expect(preferences.read("language")).toBeNull();
  preferences.write("language", "da");
  expect(preferences.read("language")).toBe("da");
  preferences.write("language", null);
  expect(preferences.read("language")).toBeNull();
});

it("holds a choice for the session where the storage is full", () => {
  const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(refused);
  const preferences = storedPreferences(() => localStorage, "");
  preferences.write("welcome", "seen");
  expect(preferences.read("welcome")).toBe("seen");
  full.mockRestore();
});
