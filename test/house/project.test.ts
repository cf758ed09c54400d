import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const sources = ["src", "test", "assets", ".ci"]
  .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)))
  .concat(["package.json", "webpack.config.js", "manifest.xml", "README.md", "tsconfig.json", "eslint.config.mjs"])
  .filter((file) => /(\.(tsx?|m?js|json|xml|html|css|md|svg)|\.ci.run)$/.test(file));

interface LockedPackage {
  readonly license?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> };

describe("package-lock.json", () => {
  it("names no registry, so that every machine asks its own", () => {
    expect(Object.entries(packages).flatMap(([name, { resolved }]) => (resolved === undefined ? [] : [name]))).toEqual([]);
    expect(read("package-lock.json")).not.toMatch(/registry\./);
  });

  it("holds no package that can be had only under the GPL", () => {
    const gplOnly = Object.entries(packages).filter(([, { license = "" }]) => /GPL/i.test(license) && !/\bOR\b/.test(license));
    expect(gplOnly.map(([name]) => name)).toEqual([]);
  });

  it("holds every optional package it mentions, without which npm ci refuses it", () => {
    const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (dependency) => !(`node_modules/${dependency}` in packages) && !(`${name}/node_modules/${dependency}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("package.json", () => {
  it("pins exact versions", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(40);
    // a second version of a package has a name of its own
    expect(versions.filter(([, version]) => !/^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe("sources", () => {
  it("name no place on one person's machine", () => {
    const places = /(?<![\w.])(\/work\/|\/home\/\w|\/Users\/\w|[A-Z]:\\+Users\\|\/root\/)|\.\.\/shared\b/;
    expect(sources.filter((file) => places.test(read(file)))).toEqual([]);
  });

  it("are reached by this test", () => {
    expect(sources.length).toBeGreaterThan(100);
  });
});
