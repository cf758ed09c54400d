import { Button } from "@fluentui/react-components";
import { HelpLink } from "../functions/HelpLink";
import { PageFrame } from "../PageFrame";
import { useText } from "../text";
import { LanguageField } from "./LanguageField";
import { useSettings } from "./settings";
import { SettingsSection } from "./SettingsSection";
import { ShortcutList } from "./ShortcutList";

export function SettingsPage() {
  const { settings } = useText().pane;
  const { isFirstRun, showFirstRun, version } = useSettings();
  return (
    <PageFrame title={settings.title}>
      <LanguageField />
      <SettingsSection title={settings.shortcuts}>
        <ShortcutList />
        <p>{settings.shortcutsHelp}</p>
        <p>{settings.moveHelp}</p>
      </SettingsSection>
      <SettingsSection title={settings.firstCard}>
        {/* Not simply disabled once pressed: that would drop the keyboard focus. */}
        <Button size="small" disabledFocusable={isFirstRun} onClick={() => showFirstRun(true)}>
          {settings.showFirstCard}
        </Button>
        <p role="status">{isFirstRun && settings.firstCardShown}</p>
      </SettingsSection>
      <SettingsSection title={settings.kept}>
        <p>{settings.keptHelp}</p>
        <p>
          <HelpLink>{settings.help}</HelpLink>
        </p>
        <p>{settings.version(version)}</p>
      </SettingsSection>
    </PageFrame>
  );
}
