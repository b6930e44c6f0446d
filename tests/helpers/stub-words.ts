// What stubs are called in tests.

export const STUB_WORDS = {
  start: 'Start',
  to: (step: string, team: string): string => `To ${team}: ${step}`,
  from: (step: string, team: string): string => `From ${team}: ${step}`,
};
