// The forms, systems and resources of a template, in the words of one language.
import { each, idOf, type Making, said } from './making';

/** Files forms, then systems. */
export function makeTools(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.forms, making, document.forms, ({ key, fields }, id, rank) => {
    const { name, fields: names } = said(texts.forms, key, 'forms');
    ids.forms.set(key, id);
    const path = `forms.${key}.fields`;
    return {
      id,
      rank,
      name,
      fields: fields.map((field) => ({ name: said(names, field, path), required: false })),
    };
  });
  each(template.systems, making, document.systems, ({ key }, id, rank) => {
    ids.systems.set(key, id);
    return { id, rank, name: said(texts.systems, key, 'systems') };
  });
}

/** Files resources; their roles must be there. */
export function makeResources(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.resources ?? [], making, document.resources, ({ key, kind, role, available }, id, rank) => {
    ids.resources.set(key, id);
    return {
      id,
      rank,
      name: said(texts.resources, key, 'resources'),
      kind,
      role: role ? idOf(making, 'roles', role) : null,
      available: available ?? null,
    };
  });
}
