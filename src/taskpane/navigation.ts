import { createContext, useContext } from "react";

export const views = ["plan", "whatIf", "report", "connect", "check", "functions"] as const;
export type View = (typeof views)[number];

/** What the view "plan" shows in place of the overview, with a way back to it. */
export type Page =
  /** key: as `goalKey` makes it; subGoal: the one to be shown first, null for the goal as a whole */
  | { readonly kind: "goal"; readonly key: string; readonly subGoal: string | null }
  /** why the cell that is selected shows what it does */
  | { readonly kind: "why" }
  /** the open cases behind the plan's shares of cases on time */
  | { readonly kind: "cases" }
  /** where the signed text can be read in several ways; choice: the cell of the one to be shown first, null for none */
  | { readonly kind: "choices"; readonly choice: string | null }
  /** what was signed, and what is changed since */
  | { readonly kind: "signed" }
  /** the reader's own choices for the pane */
  | { readonly kind: "settings" };

/** Where a part of the pane leads; a new object each time. */
export type Lead =
  { readonly view: "plan" | "report" | "check" | "functions" } | { readonly view: "whatIf" | "connect"; readonly subGoal: string | null };

export interface Navigation {
  /** puts a page over the overview, or over the page that is open */
  open(page: Page): void;
  back(): void;
  lead(lead: Lead): void;
}

const NavigationContext = createContext<Navigation | null>(null);
export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error("A part of the pane was rendered outside NavigationProvider");
  return navigation;
}
