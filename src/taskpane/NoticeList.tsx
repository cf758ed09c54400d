import { memo } from "react";
import type { Notice } from "../plan/issue";
import { Disclosure } from "./Disclosure";
import { ShowMore } from "./ShowMore";
import { useText } from "./text";
import { ToldItem } from "./ToldItem";

interface NoticeListProps {
  readonly notices: readonly Notice[];
}

const noticesAtATime = 50;

export const NoticeList = memo(function NoticeList({ notices }: NoticeListProps) {
  const { words, pane } = useText();
  if (notices.length === 0) return null;
  return (
    <Disclosure title={pane.notices(notices.length)} initiallyOpen={false}>
      <ShowMore items={notices} step={noticesAtATime}>
        {(notice, index) => <ToldItem key={index} message={words.notice(notice)} place={notice.place} isIssue={false} />}
      </ShowMore>
    </Disclosure>
  );
});
