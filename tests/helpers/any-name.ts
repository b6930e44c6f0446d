// Names as people really type them, and worse: Chinese, English, both, emoji, long words, right to left, control characters.
import fc from 'fast-check';

const pick = (text: string) => fc.constantFrom(...text.split(' '));
const english = pick(
  'a to the lead proposal customer qualification internationalization e-mail CRM follow-up/hand-over I',
);
const chinese = pick('客户 发送 提案 与 报价 ， 。 成本 毛利 核算 合同 （初稿） “标准” 移交 负责人、 签订');
const other = pick('שלום عميل مرحبا عرض กขค ส่งข้อเสนอ 고객 상담 お客様 ご提案 Ж Щедрый Ω é ﬁ ①');
const emoji = pick('🎉 👨‍👩‍👧‍👦 🇨🇳 👍🏽 ✅ ❤️');
const rough = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const long = fc
  .tuple(fc.constantFrom('W', 'm', 'i', '界', '🎉', '-', '.'), fc.integer({ min: 1, max: 90 }))
  .map(([char, times]) => char.repeat(times));

/** Any name: some words, with or without spaces and line breaks between them. */
export const anyName: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: english },
        { weight: 4, arbitrary: chinese },
        other,
        emoji,
        rough,
        long,
      ),
      {
        maxLength: 24,
      },
    ),
    fc.constantFrom(' ', ' ', '', '\n'),
  )
  .map(([words, glue]) => words.join(glue));
