// How far the project is in the method: at once in small projects, after a moment of rest in large ones.
import { useEffect, useState } from 'react';
import type { PartProgress } from '../../method/part';
import { progressOf } from '../../method/progress';
import type { ProjectDocument } from '../../model/document';
import { useDocument } from '../project-session';

/** More steps than this take long enough to be felt while somebody draws. */
const LARGE = 250;
/** The moment of rest, ms. */
const REST = 350;

export function useProgress(): readonly PartProgress[] {
  const document = useDocument();
  const [settled, settle] = useState<ProjectDocument>(document);
  const large = Object.keys(document.steps).length > LARGE;
  useEffect(() => {
    if (!large || settled === document) return;
    const timer = setTimeout(() => settle(document), REST);
    return () => clearTimeout(timer);
  }, [large, settled, document]);
  const isSame = settled.project.id === document.project.id;
  return progressOf(large && isSame ? settled : document);
}
