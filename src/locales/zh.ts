// Chinese (simplified): the same keys as English.

import type { Messages } from './load';

const zh: Messages = {
  app: {
    name: 'Stagelane',
  },
  home: {},
  gallery: {},
  setup: {},
  editor: {},
  canvas: {},
  inspector: {},
  actions: {},
  acts: {},
  steps: {},
  words: {},
  files: {},
  errors: {},
  keep: {},
};

export default zh;
