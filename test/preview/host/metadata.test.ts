import { preview } from "./bundle";

it("answers only under names Excel's own metadata knows", () => {
  expect(preview.misspelled()).toEqual([]);
});
