// @ts-check
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
// Runs under tsx (npm start, npm run build), which reads TypeScript here.
const { manifestFor, manifestVersion } = require("./src/preview/server/addresses.ts");
const { FunctionFilesPlugin, loadFunctionsMetadata, loadHelpFiles, loadShortcutFiles } = require("./src/preview/server/functionFiles.ts");
const { SizeBudgetPlugin } = require("./src/preview/server/sizeBudget.ts");

const source = path.join(__dirname, "src");

/** @type {import("webpack").RuleSetRule} */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2021",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/**
 * @param {string} name
 * @returns {import("webpack").Configuration}
 */
const common = (name) => ({
  name,
  mode: "production",
  target: ["web", "es2021"],
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: path.join(__dirname, "node_modules/.cache/webpack"),
    // a copied file's cache has outlived a change of the file
    buildDependencies: { config: [__filename, path.join(__dirname, "manifest.xml")] },
  },
  performance: { hints: false },
  infrastructureLogging: { level: "error" },
});

/**
 * The shared runtime and the pane it loads when shown: what ships to Excel.
 *
 * @param {import("./src/preview/server/bundles.ts").AddinOptions} options
 * @returns {import("webpack").Configuration}
 */
function addin({ address, officeJs, folder, sourceMaps }) {
  const functions = loadFunctionsMetadata(path.join(source, "functions/metadata.ts"), address);
  const help = loadHelpFiles(path.join(source, "help/helpDocument.tsx"));
  const shortcuts = loadShortcutFiles(path.join(source, "help/shortcutFiles.ts"));
  const version = manifestVersion(readFileSync(path.join(__dirname, "manifest.xml"), "utf8"));
  return {
    ...common("addin"),
    entry: { runtime: path.join(source, "index.ts") },
    output: {
      path: folder,
      // One folder for everything that never changes under its name, so that one rule of the host covers its caching.
      filename: "static/[name].[contenthash].js",
      chunkFilename: "static/[name].[contenthash].js",
      publicPath: "auto",
      clean: true,
    },
    devtool: sourceMaps ? "source-map" : false,
    // what several of the pane's later parts need is fetched once, by the first that needs it
    optimization: { splitChunks: { minSize: 2_000 } },
    module: { rules: [typescript] },
    plugins: [
      new HtmlPlugin({ filename: "taskpane.html", template: path.join(source, "taskpane.html"), officeJs, version }),
      new FunctionFilesPlugin(functions, { ...help, ...shortcuts }, "runtime"),
      new CopyPlugin({
        patterns: [
          { from: path.join(__dirname, "assets/icons/*.png"), to: "icons/[name][ext]" },
          { from: path.join(source, "start/plan-file.schema.json") },
          {
            from: path.join(__dirname, "manifest.xml"),
            transform: (/** @type {Buffer} */ text) => manifestFor(text.toString("utf8"), address),
          },
        ],
      }),
      new SizeBudgetPlugin(),
    ],
  };
}

/**
 * The page that stands in for Excel. It never ships, so it is not minified: the first start is quicker.
 *
 * @param {string} folder
 * @returns {import("webpack").Configuration}
 */
function page(folder) {
  return {
    ...common("page"),
    entry: { page: path.join(source, "preview/page/page.ts") },
    output: {
      path: folder,
      filename: "preview/[name].[contenthash].js",
      assetModuleFilename: "preview/[hash][ext]",
      publicPath: "/",
      clean: true,
    },
    devtool: false,
    module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"], sideEffects: true }] },
    optimization: { minimize: false, concatenateModules: false, usedExports: false, mangleExports: false, realContentHash: false },
    plugins: [
      new CssPlugin({ filename: "preview/[name].[contenthash].css", ignoreOrder: true }),
      new HtmlPlugin({ filename: "index.html", template: path.join(source, "preview/page/index.html") }),
    ],
  };
}

/**
 * @param {import("./src/preview/server/bundles.ts").BundleOptions} options
 * @returns {import("webpack").Configuration[]} the add-in, and the preview page where a folder for it is given
 */
module.exports = (options) => [addin(options.addin), ...(options.pageFolder === undefined ? [] : [page(options.pageFolder)])];
