// What a place of the project is called, in the interface language.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { type NamedPlace, placeName } from '../method/place-name';
import { useDocument } from './project-session';

export function usePlaceName(): (place: NamedPlace) => string {
  const places = useTranslations('places');
  const kinds = useTranslations('steps.kinds');
  const document = useDocument();
  return useCallback((place) => placeName(document, place, { places, kinds }), [places, kinds, document]);
}
