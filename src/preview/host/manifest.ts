/** What the preview takes from the add-in's manifest. */
export interface AddinManifest {
  readonly name: string;
  readonly taskpaneUrl: string;
  readonly functionsUrl: string;
  /** of the custom functions, such as PLAN */
  readonly namespace: string;
  readonly groups: readonly RibbonGroup[];
  /** where its keyboard shortcuts stand, and their names in other languages than the manifest's own; null where it has none */
  readonly shortcuts: { readonly url: string; readonly resourcesUrl: string | null } | null;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string | null;
  readonly action: { readonly kind: "ShowTaskpane" } | { readonly kind: "ExecuteFunction"; readonly functionName: string };
}

const ICON_SIZE = "32";

function childrenOf(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName("*")].filter((child) => child.localName === name);
}

const childOf = (element: Element, name: string): Element | undefined => childrenOf(element, name)[0];

/** @throws when the manifest lacks what the preview needs; the message says what */
export function readManifest(xml: string, locale: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.getElementsByTagName("parsererror").length > 0 || root.localName !== "OfficeApp")
    throw new Error("manifest.xml is not an add-in's manifest");
  const required = (element: Element, name: string): Element => {
    const found = childOf(element, name);
    if (!found) throw new Error(`manifest.xml has no ${name}`);
    return found;
  };

  /** an Override for the locale wins; only whole locales such as da-DK count, as in Excel */
  const localized = (element: Element): string => {
    const override = childrenOf(element, "Override").find((one) => one.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => childrenOf(required(root, "Resources"), name))
      .map((one) => [one.getAttribute("id") ?? "", one]),
  );
  const resource = (reference: Element | undefined): string => {
    const id = reference?.getAttribute("resid") ?? "";
    const found = resources.get(id);
    if (!found) throw new Error(`manifest.xml names the resource "${id}" but does not hold it`);
    return localized(found);
  };

  const button = (control: Element): RibbonButton => {
    const action = required(control, "Action");
    const kind = action.getAttribute("xsi:type");
    const icon = childrenOf(control, "Image").find((image) => image.getAttribute("size") === ICON_SIZE);
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(childOf(control, "Label")),
      description: resource(childOf(required(control, "Supertip"), "Description")),
      icon: icon ? resource(icon) : null,
      action:
        kind === "ExecuteFunction" ? { kind, functionName: required(action, "FunctionName").textContent.trim() } : { kind: "ShowTaskpane" },
    };
  };

  const functions = childrenOf(root, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === "CustomFunctions");
  if (!functions) throw new Error("manifest.xml has no custom functions");
  const overrides = [...root.children].find((child) => child.localName === "ExtendedOverrides");
  const shortcutsUrl = overrides?.getAttribute("Url");
  const isDefault = childOf(root, "DefaultLocale")?.textContent.trim().toLowerCase() === locale.toLowerCase();
  return {
    name: localized(required(root, "DisplayName")),
    taskpaneUrl: resource(required(required(functions, "Page"), "SourceLocation")),
    functionsUrl: resource(required(required(functions, "Metadata"), "SourceLocation")),
    namespace: resource(required(functions, "Namespace")),
    groups: childrenOf(root, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource([...group.children].find((child) => child.localName === "Label")),
      buttons: childrenOf(group, "Control").map(button),
    })),
    shortcuts:
      shortcutsUrl == null
        ? null
        : { url: shortcutsUrl, resourcesUrl: isDefault ? null : (overrides?.getAttribute("ResourcesUrl") ?? null) },
  };
}
