import { signedWordsFor } from "../../src/i18n/signedWords";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { openPreview, type OpenPreview } from "./server";
import { isWellMade } from "./wellMade";
import { widen } from "./widen";

describe.each([
  ["da", "light", 320],
  ["en", "dark", 800],
] as const)("the signed plan in %s, %s, at %d px", (language, theme, width) => {
  const [words, say] = [paneWordsFor(language), signedWordsFor(language)];
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ language, theme });
    await preview.pane.getByRole("button", { name: words.settings.skip }).click();
    await widen(preview, width);
  }, 180_000);
  afterAll(() => preview.close());

  const article = () => preview.pane.getByRole("article");

  it("is signed, changed, noted and told in the overview and on the goal's page", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: words.overview.signedPlan }).filter({ visible: true }).click();
    const sign = article().getByRole("button", { name: say.sign });
    await sign.waitFor();
    await isWellMade(preview, "before it is signed");
    await sign.click();
    await article().getByText(say.intact).waitFor();
    await article().getByText(say.noChanges).waitFor();
    await isWellMade(preview, "signed");

    // the target of 2.1.a, which was 2
    await preview.type("Resultatplan!F34", "3");
    await article()
      .getByText(/^2\.1\.a .+ (?:til|to) 3$/u)
      .waitFor();
    await isWellMade(preview, "changed");
    await article().getByRole("button", { name: say.note }).click();
    await article().getByText(say.whyMissing).waitFor();
    await article().getByRole("textbox").fill("Aftalt med departementet");
    await article().getByRole("button", { name: say.note }).click();
    await article()
      .getByText(/: Aftalt med departementet$/u)
      .waitFor();
    await isWellMade(preview, "noted");

    await pane.getByRole("button", { name: words.back }).click();
    await pane.getByText(words.overview.changesSinceSigned(1, 0)).waitFor();
    await isWellMade(preview, "the overview");
    const goal = pane.getByRole("button", { name: /^2\.1 /u }).filter({ visible: true });
    expect(await goal.textContent()).toContain(words.overview.changedSinceSigned);
    await goal.click();
    await article()
      .getByText(/Aftalt med departementet$/u)
      .waitFor();
    await isWellMade(preview, "the goal");
    expect(preview.errors).toEqual([]);
    expect(preview.external).toEqual([]);
  }, 120_000);
});
