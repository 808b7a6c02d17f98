/** What came of introductions, as support agencies see it: counts, and none of fewer than five. */
import { useTranslation } from 'react-i18next';
import { Section } from '~/shared/ui/Page';
import { type Column, ResponsiveTable } from '~/shared/ui/ResponsiveTable';
import { useFormat } from '~/shared/ui/useFormat';
import { COUNTED_FROM, type OutcomeCount, type OutcomeCounts } from '../outcome';

/** Two tables of the same form: those the agency made, and all others. */
export function OutcomeReport({ counts }: { counts: OutcomeCounts }) {
  const { t } = useTranslation('introductions');
  return (['ours', 'others'] as const).map((part) => (
    <Section key={part} title={t(`report.${part}`)} lead={t(`report.${part}Lead`)}>
      <Table caption={t(`report.${part}`)} rows={counts[part]} />
    </Section>
  ));
}

function Table({ caption, rows }: { caption: string; rows: readonly OutcomeCount[] }) {
  const { t } = useTranslation('introductions');
  const { number } = useFormat();
  const told = (count: number | null) =>
    count === null ? t('report.few', { count: COUNTED_FROM }) : number(count);
  const columns: Column<OutcomeCount>[] = [
    {
      key: 'counted',
      label: t('report.outcome'),
      names: true,
      render: ({ counted }) => t(counted === 'order' ? 'report.order' : `outcome.word.${counted}`),
    },
    { key: 'day30', label: t('report.after', { count: 30 }), align: 'end', render: (row) => told(row.day30) },
    { key: 'day90', label: t('report.after', { count: 90 }), align: 'end', render: (row) => told(row.day90) },
  ];
  return (
    <ResponsiveTable caption={caption} columns={columns} rows={rows} rowKey={({ counted }) => counted} />
  );
}
