// What each qualification method asks for, in the order of its letters.
import type { Messages } from '../../locales/load';
import type { QualificationMethod } from '../../model/ids';

export const CRITERIA: Readonly<
  Record<QualificationMethod, readonly (keyof Messages['words']['criteria'])[]>
> = {
  bant: ['budget', 'authority', 'need', 'timeline'],
  champ: ['challenges', 'authority', 'money', 'prioritisation'],
  faint: ['funds', 'authority', 'interest', 'need', 'timing'],
  anum: ['authority', 'need', 'urgency', 'money'],
  gpct: ['goals', 'plans', 'challenges', 'timeline'],
  meddic: ['metrics', 'economic-buyer', 'decision-criteria', 'decision-process', 'pain', 'champion'],
  pact: ['pain', 'authority', 'consequence', 'target-profile'],
};
