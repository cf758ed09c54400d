import type { Issue, IssueCode, Notice, NoticeCode } from "../plan/issue";
import type { Place } from "../plan/place";

/** Collects what is found while a workbook is read; one for each reading. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly notices: Notice[] = [];

  issue(code: IssueCode, plan: string | null, place: Place | null, about = ""): void {
    this.issues.push({ code, plan, place, about });
  }

  notice(code: NoticeCode, plan: string | null, place: Place | null, about = ""): void {
    this.notices.push({ code, plan, place, about });
  }
}
