// JSON: the whole project as it is kept, to be opened again.
import type { Format } from './format';

const json: Format = {
  id: 'json',
  extension: 'stagelane.json',
  mime: 'application/json',
  write: ({ document }) => Promise.resolve(`${JSON.stringify(document, null, 2)}\n`),
};

export default json;
