/** Capabilities by stage of the chain, in the stages' own hues; hard requirements say so. */
import { useTranslation } from 'react-i18next';
import { StageIcon } from '~/shared/ui/StageIcon';
import type { NamedCapability } from '../model';
import classes from './CapabilityList.module.css';

/** What an organisation offers, or what it needs, in the order goods pass the stages. */
export function CapabilityList({ capabilities }: { capabilities: readonly NamedCapability[] }) {
  const { t } = useTranslation(['organisations', 'common']);
  const stages = [...new Set(capabilities.map((capability) => capability.stage))];
  return (
    <ul className={classes.stages}>
      {stages.map((stage) => (
        <li key={stage} className={classes.stage} data-stage={stage}>
          <p className={classes.name}>
            <StageIcon stage={stage} size={20} />
            {t(`common:stage.${stage}`)}
          </p>
          <ul className={classes.chips}>
            {capabilities
              .filter((capability) => capability.stage === stage)
              .map(({ code, label, required, detail }) => (
                <li key={code} className={classes.chip}>
                  <span className={classes.said}>
                    {label}
                    {required && <strong className={classes.required}>{t('page.required')}</strong>}
                  </span>
                  {detail !== '' && <span className={classes.detail}>{detail}</span>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
