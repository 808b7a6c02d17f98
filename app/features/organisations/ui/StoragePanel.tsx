/** How much of its storage an organisation has used: in words, and as a bar. */
import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '~/i18n/format';
import { Section } from '~/shared/ui/Page';
import { useLocale } from '~/shared/ui/useFormat';

/** From here on it is nearly full. */
const NEARLY = 0.9;

export function StoragePanel({ used, allowed }: { used: number; allowed: number }) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const share = allowed === 0 ? 1 : Math.min(used / allowed, 1);
  const words = t('storage.used', { used: formatBytes(locale, used), allowed: formatBytes(locale, allowed) });
  return (
    <Section title={t('storage.title')} lead={t('storage.lead')}>
      <div>
        <Progress.Root size="md" maw={420}>
          <Progress.Section
            value={share * 100}
            color={share >= NEARLY ? 'yellow' : undefined}
            aria-label={t('storage.title')}
            aria-valuetext={words}
          />
        </Progress.Root>
        <p>{words}</p>
        {share >= 1 && <p>{t('storage.full')}</p>}
      </div>
    </Section>
  );
}
