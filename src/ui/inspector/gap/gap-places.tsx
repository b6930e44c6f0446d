// Where a gap is: each place leads there; others are added from everything that the map holds.
import { useTranslations } from 'use-intl';
import type { Gap, ProjectDocument } from '../../../model/document';
import { connectionsOf, lanesOf, stagesOf, stepsOf, teamOf } from '../../../model/queries';
import { editGap, goToGapPlace } from '../../actions/acts/gaps';
import { usePlaceName } from '../../place-name';
import { AddChip } from '../../kit/chip';
import { Combobox } from '../../kit/combobox';
import { LIST } from '../../kit/focus-adder';
import { LinkRow } from '../../kit/link-row';
import { RemoveButton } from '../../kit/remove-button';
import { Section } from '../../kit/section';
import { useDocument, useProject } from '../../project-session';
import { useReadOnly } from '../use-edit';

type Place = Gap['at'][number];

/** Everything on the gap's map that a gap can be marked at. */
function placesOf(document: ProjectDocument, map: string): Place[] {
  const of = (kind: Place['kind'], records: readonly { id: string }[]): Place[] =>
    records.map(({ id }) => ({ kind, id }));
  return [
    ...of('step', stepsOf(document, map)),
    ...of('lane', lanesOf(document, map)),
    ...of('stage', stagesOf(document, map)),
    ...of('connection', connectionsOf(document, map)),
    { kind: 'map', id: map },
  ];
}

export function GapPlaces({ gap }: { readonly gap: Gap }) {
  const t = useTranslations('gaps');
  const document = useDocument();
  const project = useProject();
  const readOnly = useReadOnly();
  const nameOf = usePlaceName();
  const team = ({ kind, id }: Place): string => {
    const step = kind === 'step' ? document.steps[id] : undefined;
    return step ? teamOf(document, step.lane).name : '';
  };
  const marked = new Set(gap.at.map(({ id }) => id));
  const others = placesOf(document, gap.map).filter(({ id }) => !marked.has(id));
  const add = (id: string): void => {
    const place = others.find((one) => one.id === id);
    if (place) editGap(project, gap.id, { at: [...gap.at, place] });
  };
  return (
    <Section title={t('where')}>
      <div {...LIST} data-field="gap-place" className="flex flex-col gap-1.5">
        {gap.at.length > 0 ? (
          <ul className="flex flex-col gap-1">
            {gap.at.map((place, index) => (
              <li key={place.id} className="flex items-center gap-1">
                <LinkRow
                  title={nameOf(place)}
                  detail={team(place)}
                  onOpen={() => goToGapPlace(project, gap, place)}
                />
                {readOnly ? null : (
                  <RemoveButton
                    label={t('removePlace', { name: nameOf(place) })}
                    onRemove={() => editGap(project, gap.id, { at: gap.at.toSpliced(index, 1) })}
                  />
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-[12.5px] leading-[18px] text-gap">{t('noPlace')}</p>
        )}
        {readOnly ? null : (
          <div>
            <Combobox
              label={t('addPlace')}
              nothing={t('nothingFits')}
              options={others.map((place) => ({ id: place.id, label: nameOf(place), detail: team(place) }))}
              onChoose={add}
              trigger={<AddChip aria-label={t('addPlace')}>{t('place')}</AddChip>}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
