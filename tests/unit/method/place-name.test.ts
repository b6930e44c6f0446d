// What places are called: bars by what they do, in both languages.
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import { placeName, type PlaceWords } from '../../../src/method/place-name';
import { testEditor } from '../../helpers/test-editor';

const words = (locale: 'en' | 'zh'): PlaceWords => {
  const messages = locale === 'en' ? en : (zh as unknown as typeof en);
  return {
    places: createTranslator({ locale, messages, namespace: 'places' }),
    kinds: createTranslator({ locale, messages, namespace: 'steps.kinds' }),
  } as unknown as PlaceWords;
};

describe('a bar', () => {
  it('is called by what it does', () => {
    const editor = testEditor();
    editor.add('', { kind: 'parallel' });
    const split = editor.step('').id;
    for (const name of ['A', 'B']) editor.chain('', name);
    const document = editor.document();
    const way = Object.values(document.connections)[0]?.id ?? '';
    expect(placeName(document, { kind: 'step', id: split }, words('en'))).toBe('Parallel work');
    expect(placeName(document, { kind: 'connection', id: way }, words('en'))).toBe('Parallel work → A');
    expect(placeName(document, { kind: 'step', id: split }, words('zh'))).toBe('并行');
  });

  it('at which ways meet is a join', () => {
    const editor = testEditor();
    editor.add('', { kind: 'parallel' });
    for (const name of ['A', 'B']) editor.chain(name, '');
    editor.chain('', 'C');
    const { id } = editor.step('');
    expect(placeName(editor.document(), { kind: 'step', id }, words('en'))).toBe('Join');
    expect(placeName(editor.document(), { kind: 'step', id }, words('zh'))).toBe('汇合');
  });
});
