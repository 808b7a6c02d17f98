/** A card in its list: its title leads to its page, its facts are who and until when. */
import { Draggable, type DraggableProvidedDragHandleProps } from '@hello-pangea/dnd';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { IconAlertTriangle, IconBuilding, IconCalendar, IconUser } from '~/shared/ui/icons';
import type { Assignee, CardRow } from '../model';
import { dueState } from '../rules';
import classes from './board.module.css';
import { assigneeName } from './names';

type Props = {
  card: CardRow;
  index: number;
  clusterId: string;
  assignees: Assignee[];
  today: string;
  done: boolean;
  canEdit: boolean;
};

export function BoardCard({ card, index, clusterId, assignees, today, done, canEdit }: Props) {
  const { organisation, person } = assigneeName(assignees, card);
  return (
    <Draggable draggableId={card.id} index={index} isDragDisabled={!canEdit}>
      {(drag, snapshot) => (
        <li
          ref={drag.innerRef}
          {...drag.draggableProps}
          {...handleOf(drag.dragHandleProps)}
          className={`${classes.card} ${snapshot.isDragging ? classes.lifted : ''}`}
          data-card={card.id}
        >
          <Link
            to={paths.clusterCard(clusterId, card.id)}
            className={classes.cardTitle}
            draggable={false}
            preventScrollReset
          >
            {card.title}
          </Link>
          {(organisation || card.dueOn) && (
            <div className={classes.facts}>
              {organisation && (
                <span className={classes.fact}>
                  <IconBuilding size={15} aria-hidden />
                  {organisation}
                </span>
              )}
              {person && (
                <span className={classes.fact}>
                  <IconUser size={15} aria-hidden />
                  {person}
                </span>
              )}
              {card.dueOn && <DueFact dueOn={card.dueOn} today={today} done={done} />}
            </div>
          )}
        </li>
      )}
    </Draggable>
  );
}

/** The library calls its handle a button, which must not hold the link to the card: the item stays an item. */
function handleOf(props: DraggableProvidedDragHandleProps | null) {
  if (!props) return {};
  const { role: _, ...handle } = props;
  return handle;
}

function DueFact({ dueOn, today, done }: { dueOn: string; today: string; done: boolean }) {
  const { t, i18n } = useTranslation('boards');
  const due = dueState(dueOn, today, done);
  const late = due === 'overdue' || due === 'today';
  const Icon = due === 'overdue' ? IconAlertTriangle : IconCalendar;
  return (
    <span className={`${classes.fact} ${late ? classes[due] : ''}`}>
      <Icon size={15} aria-hidden />
      {t(`due.${due}`, { date: formatDay(i18n.language as Locale, dueOn) })}
    </span>
  );
}
