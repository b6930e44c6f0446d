// The namespace of BPMN files for what BPMN has no place for: the kind of a step, its stage, and fields as JSON.

/** The address of the namespace: a name, nothing is there to fetch. */
export const OWN_URI = 'https://stagelane.app/ns/bpmn/1';

/** How the model of BPMN knows the namespace's one element. */
export const OWN_PACKAGE = {
  name: 'Stagelane',
  uri: OWN_URI,
  prefix: 'stagelane',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Record',
      superClass: ['Element'],
      properties: [
        { name: 'kind', isAttr: true, type: 'String' },
        { name: 'lane', isAttr: true, type: 'String' },
        { name: 'stage', isAttr: true, type: 'String' },
        { name: 'team', isAttr: true, type: 'String' },
        { name: 'detail', isAttr: true, type: 'String' },
        { name: 'fields', isBody: true, type: 'String' },
      ],
    },
  ],
} as const;
