// JSON: the whole project as it is kept, to be opened again.
import type { Format } from './format';

const json: Format = {
  id: 'json',
  group: 'project',
  place: 10,
  subjects: ['project'],
  options: [],
  extension: 'stagelane.json',
  mime: 'application/json',
  write: ({ document }) => Promise.resolve(`${JSON.stringify(document, null, 2)}\n`),
};

export default json;
