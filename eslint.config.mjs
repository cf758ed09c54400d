import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import a11y from "eslint-plugin-jsx-a11y";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Takes `table.getRange()` after `table.load(…)` for a read. */
const mistaken = "office-addins/call-sync-before-read";

/** The plugin's own rules only: its configuration brings a parser older than this project's TypeScript. */
const officeRules = Object.fromEntries(
  office.configs.recommended
    .flatMap(({ rules }) => Object.keys(rules))
    .flatMap((rule) => (rule.startsWith("office-addins/") && rule !== mistaken ? [[rule, "error"]] : [])),
);

export default defineConfig(
  globalIgnores(["dist/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      // At odds with no-base-to-string: `String(value as string | number)` says what the value can be.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // What is handed over here are functions in objects; they know no `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Bare numbers and booleans in texts read well; objects there are still refused.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/preview/**"], plugins: { "office-addins": office }, rules: officeRules },
  { files: ["src/**/*.tsx"], extends: [hooks.configs.flat.recommended, a11y.flatConfigs.recommended] },
  // A list without bullets is a list to Safari's screen reader only where the role says so.
  { files: ["src/**/*.tsx"], rules: { "jsx-a11y/no-redundant-roles": ["error", { ul: ["list"] }] } },
  // The grid's snapshots hold bare numbers where its types have enums.
  { files: ["**/preview/**/*.ts"], rules: { "@typescript-eslint/no-unsafe-enum-comparison": "off" } },
  // Tests look into JSON, and into matchers that know no types.
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: Object.fromEntries(
      ["argument", "assignment", "call", "member-access", "return"].map((use) => [`@typescript-eslint/no-unsafe-${use}`, "off"]),
    ),
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly", __filename: "readonly" },
    },
  },
  prettier,
);
