// English, the source of all keys. Values are ICU messages; the sections follow the rooms of the screen.

export default {
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
} as const;
