// A part of a map with the steps around it, placed anew: without the room that the rest of the map took.
import { placedAnew } from '../../layout/placed-anew';
import type { WriteInput } from '../format';

/** Width to height that a page, a slide and a screen have room for. */
const ASPECT = 2;

/** What is to be written; a part with others around it lies as it is drawn best, all else as it is. */
export const placedPart = (input: WriteInput): WriteInput =>
  input.whole && input.beside && input.beside.size > 0
    ? { ...input, document: placedAnew(input.document, input.map, ASPECT) }
    : input;
