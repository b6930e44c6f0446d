// What the stages' figures come to, for their headers: apart from the scene, so that a figure that changes draws nothing else anew.
import { createContext } from 'react';
import type { StageMeasures } from '../../drawing/chart';

export const MeasuresContext = createContext<StageMeasures>(new Map());
