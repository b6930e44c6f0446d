// What the team that is looked at does inside the details of steps: worked out once for the chart, asked for by each step.
import { createContext, useContext } from 'react';
import type { TeamPart } from '../../model/team-part';

type Inside = TeamPart['inside'];

export const NOTHING_INSIDE: Inside = new Map();

export const InsideContext = createContext<Inside>(NOTHING_INSIDE);

/** By step of the map, the team's steps in its detail; nothing where all teams are shown. */
export const useInside = (): Inside => useContext(InsideContext);
