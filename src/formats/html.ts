// HTML: the chart as one page that opens in any browser without a network: view, presentation and quiz.
import type { Format, TextRun, WriteInput } from './format';

/** Chinese characters and signs: one em wide in every font, so that a page need not carry them to keep its lines. */
const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/gu;

/** All that may be read on the page; Latin letters always travel along, as boxes are as wide as they make them. */
function textRuns(data: unknown, whole: boolean): TextRun[] {
  const all = new Set(JSON.stringify(data));
  const text = [...all].join('');
  const shown = whole ? text : text.replace(FULL_WIDTH, '');
  return [500, 700].map((weight) => ({ text: shown, weight }));
}

async function page({ document, map, options, whole, beside, team, part }: WriteInput) {
  const language = options.language ?? document.project.language;
  const [{ loadMessages }, { loadPresentMessages }, { pageData }] = await Promise.all([
    import('../locales/load'),
    import('../locales/present/load'),
    import('../present/page-data'),
  ]);
  const [messages, words] = await Promise.all([loadMessages(language), loadPresentMessages(language)]);
  return pageData(document, {
    map,
    withGaps: options.gaps === true,
    locale: language,
    messages,
    words,
    whole,
    part: beside ? { name: part ?? '', team: team ?? null, beside: [...beside] } : null,
  });
}

const html: Format = {
  id: 'html',
  group: 'office',
  place: 60,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['language', 'gaps', 'embedFonts'],
  extension: 'html',
  mime: 'text/html',
  async write(input, { fonts }) {
    const [data, called, { pageMarkup }, { fileTitle }, { default: player }] = await Promise.all([
      page(input),
      import('../locales/find-words/load').then(({ loadFindWords }) => loadFindWords()),
      import('./html/page'),
      import('./picture/file-title'),
      import('virtual:player'),
    ]);
    const { css } = await fonts.embed(textRuns(data, input.options.embedFonts));
    return pageMarkup({
      language: data.locale === 'zh' ? 'zh-CN' : data.locale,
      title: fileTitle(input),
      noScript: data.messages.present.player.noScript,
      broken: data.messages.present.player.broken,
      data: { ...data, called, fonts: css },
      player,
    });
  },
};

export default html;
