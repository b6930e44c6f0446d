// The figures of somebody's day as rows of the closing card: steps, hand-offs from and to whom, deadlines, waiting.
import { formatDuration, tellDuration } from '../../base/duration';
import type { ProjectDocument } from '../../model/document';
import { timeText } from '../../numbers/figure-text';
import { calendarDays, type Time, workingDays } from '../../numbers/time';
import type { Hands, OwnFigures } from '../../present/own-figures';
import { calledStep } from '../../present/step-facts';
import type { Row } from './card-parts';
import type { Presentation } from './presentation';

/** Working time in working days, as it is typed; as soon as the clock runs through in it, in days of the calendar. */
function waitingText(time: Time, { project }: ProjectDocument, locale: string): string {
  const days = time.working / project.hoursPerDay;
  if (time.calendar === 0 && days >= 1)
    return formatDuration({ amount: Number(days.toFixed(1)), unit: 'day', working: true }, locale, {
      kind: 'calendar',
    });
  const leadTime = calendarDays(time, project);
  return timeText({ leadTime, leadTimeWorking: workingDays(time, project) }, project, locale);
}

export function ownRows(
  { steps, inside, from, to, deadlines, shortest, waits, waiting }: OwnFigures,
  { document, locale, speech, words }: Pick<Presentation, 'document' | 'locale' | 'speech' | 'words'>,
): readonly Row[] {
  const t = words.present;
  const hands = (list: readonly Hands[]): string =>
    list.length === 0
      ? t('own.nobody')
      : list.map(({ team, count }) => t('own.times', { team: team.name, count })).join(t('own.separator'));
  const due = shortest?.deadline;
  return [
    { name: t('own.steps'), text: t('own.stepCount', { steps, inside }) },
    { name: t('step.handedBy'), text: hands(from) },
    { name: t('step.handedTo'), text: hands(to) },
    {
      name: t('own.deadlines'),
      text: t('own.of', { count: deadlines, steps }),
    },
    ...(due
      ? [
          {
            name: t('own.shortest'),
            text: t('own.about', {
              time: tellDuration(due, locale, document.project.hoursPerDay),
              step: calledStep(shortest, speech),
            }),
          },
        ]
      : []),
    {
      name: t('own.waiting'),
      text:
        waits === 0
          ? t('own.noWaiting')
          : t('own.waits', { time: waitingText(waiting, document, locale), count: waits }),
    },
  ];
}
