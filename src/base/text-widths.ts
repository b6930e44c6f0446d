// Advance widths of Inter by weight. Written by scripts/text-widths.mjs from @fontsource/inter 5.3.0: do not edit.

/** What the figures count in: parts of an em. */
export const UNITS_PER_EM = 512;

/** By weight, blocks of code points: the first one, then two base-36 digits for each; `..` = not in the font. */
export const WIDTH_BLOCKS: Readonly<Record<500 | 600 | 700, readonly (readonly [number, string])[]>> = {
  500: [
    [
      0x20,
      '3t4c719397e59b4h59597f9i4c6l4c5a975x8s8x9c8l8z858z8z4c4i9i9i9i7idza39dagaa8l8eanam3w879s82d0asax95ay98979baja3ea9z9x94595a596s6l4t838t888t8d5f8u8k3l3l7z3lcn8k8m8t8t5i7o4v8k87bt7y877z6a4x6a9i',
    ],
    [
      0xa0,
      '3t4c888uai7x46838kd06i8o9i..9h6m6i9i6e6h4t8k8k4c4a4h6x8obnc8cq7ia3a3a3a3a3a3eaag8l8l8l8l3w3w3w3walasaxaxaxaxax9iaxajajajaj9x988z838383838383d1888d8d8d8d3l3l3l3l8d8k8m8m8m8m8m9i8m8k8k8k8k878t87a383a383a383ag88ag88ag88ag88aaabal8t8l8d8l8d8l8d8l8d8l8dan8uan8uan8uan8uam8kb78k3w3l3w3l3w3l3w3l3w3lc276873l9s7z7s823l823l8254835k8j3las8kas8kas8k..as8kax8max8max8mede6985i985i985i977o977o977o977o9b4v9b5o9b4vaj8kaj8kaj8kaj8kaj8kaj8keabt9x879x947z947z947z4n8tbk9c8tbia5agag8galch978t888lan8x8e5wan9jdp434y9w7z3l9cd4as8kaxax8kcp9kbc8tai977o95894v9l4t9bai90ay97ai9u947z9r9r8y7v8s8t887w973y593l4c..i8grg8bn76iyedc5a3833w3lax8maj8kaj8kaj8kaj8kaj8k8da383a383ead1an9nan8u9s7zax8max8m9r8y3ljei8gran8ufy9kas8ka383ead1ax8ma383a3838l8d8l8d3w3l3w3lax8max8m985i985iaj8kaj8k977o9b4v977wam8k96b19696947za3838l8dax8max8max8max8m9x875tas633ld3d3a3ag888d9b7o7z7w7w9ganai8l8d8q3lax8t9c5i9r87838t8t8r7v..8t8t7w8daz7r7ra9853l8u8u808ta58k8k8k3l43523l693l9gcncncn8k8k928mbgc59l5i5a5i....515180807o5c5c..7l4v4u9a967w87bt87847z..8y937v7v7v7vax84858l8j5h7z6w8t7v7vfrec..b38pbpcdatao6w7j99996c6l2y473y596k8f663i6y3y3y3y2d2h6k6k6x6x6k6k64642n6m58592n..59583y3y2d2h5a5a5a4a....4k..767c425a6k2y5p5w6j5a5a5a5a5a5m5n6y6k6p595959594c597z7z6k4c4a4a4a4a6l6k6w0000..0000......0000',
    ],
    [0x323, '3o'],
    [
      0x374,
      '3x3yas......3y8888884i87........479ta34cascs63..ck..cwcn43a39d89a08l94amax3w9sa3d0as9iaxam95..9u9b9xcl9zclb13w9x9l7r8k438k9l8k878f7r7d8k8v437s9c8k8i7y8m8s8t87906u8kan89bcbl438k8m8kbl9s97979rce9ra2c77s........8h7m',
    ],
    [
      0x3f0,
      'ai97883lax6k6k....agd0..8tagagag8l8lc289ag973w3w87fvg1cn9sas99aba3979d89bw8le68xasas9saod0amaxam95ag9b99bu9zaha0dse2bpcq9bagel98838j846a8y8dbs768k8k7x8cb68j8m8i8t886u87a77y8s8cbwc69cat8488c4808d8d8k6a887o3l3l3ld9cw8k7x8k878i',
    ],
    [0x490, '896a'],
    [0x4b0, '9x87'],
    [0x1d00, '7w'],
    [0x1d0d, 'b6'],
    [0x1d1b, '6u'],
    [0x1d43, '5u......6c6c61......6c..5t91..66......6c3n6c....64............2y476c64'],
    [0x1d9c, '5x......41'],
    [0x1dbb, '5u......6k'],
    [
      0x1e00,
      'a3839d8t9d8t9d8tag88aa8taa8taa8taa8taa8t8l8d8l8d8l8d8l8d8l8d8e5fan8uam8kam8kam8kam8kam8k3w3l3w3l9s7z9s7z9s7z823l823l823l823ld0cnd0cnd0cnas8kas8kas8kas8kax8max8max8max8m958t958t985i985i985i985i977o977o977o977o977o9b4v9b4v9b4v9b4vaj8kaj8kaj8kaj8kaj8ka387a387eabteabteabteabteabt9z7y9z7y9x87947z947z947z8k4vbt87834n..59a686a383a383a383a383a383a383a383a383a383a383a383a3838l8d8l8d8l8d8l8d8l8d8l8d8l8d8l8d3w3l3w3lax8max8max8max8max8max8max8max8kax8kax8kax8kax8kaj8kaj8kai90ai90ai90ai90ai909x879x879x879x87bi8m8888ai97',
    ],
    [0x2002, '74............2h..00'],
    [0x2013, '74e8......3y3y3o..6r6p6f..7g..7l......cy'],
    [0x2032, '3f6t..........5p5p'],
    [0x2044, '2u'],
    [0x20a0, 'ajagad8n8uc9awdzg7dzc58t9laj9bk4..9pana39iag....9b7v8p..aia6ai9d'],
    [0x2113, '6n....fl'],
    [0x2122, '8u'],
    [0x2191, 'c8..c8'],
    [0x2212, '9i'],
    [0x2c7c, '2y....98'],
    [0xa7ff, 'h0'],
  ],
  600: [
    [
      0x20,
      '3l4l7g9699eb9g4n5b5b7p9l4k6n4k5e9e618v929h8q948794944k4p9l9l9l7re8ad9eaiaa8m8daoam3y89a082d5atay97b09a999eahadeja9a69a5b5e5b6v6p50868w8b8w8f5j8x8q3q3q843qct8q8o8w8w5o7u518q8dby848e826h546h9l',
    ],
    [
      0xa0,
      '3l4l8b8zao814i838qd06k919l..9g6g6j9l6h6m508r8k4k4q4m6y91bucecx7radadadadadadefai8m8m8m8m3y3y3y3yapatayayayayay9layahahahaha69d96868686868686d08b8f8f8f8f3q3q3q3q8g8q8o8o8o8o8o9l8o8q8q8q8q8e8w8ead86ad86ad86ai8bai8bai8bai8baaajap8w8m8f8m8f8m8f8m8f8m8fao8xao8xao8xao8xam8qbc8q3y3q3y3q3y3q3y3q3y3qc77g893qa08482823q823q825d865z8k3qat8qat8qat8q..at8qay8oay8oay8oefe49a5o9a5o9a5o997u997u997u997u9e519e5z9e51ah8qah8qah8qah8qah8qah8qejbya68ea69a829a829a824s8wbu9c8wbsafaiai8napcq9d8w8p8mao928d69aoa0du4952a4843q9jdcat8qayb08ncza0bn8wao997u9c8q519y509eag97b19caua09a829s9s93808v8x8q819e435f3q4l..icgygbbs7gj2ejcgad863y3qay8oah8qah8qah8qah8qah8q8fad86ad86efd0ao9qao8xa084ay8oay8o9s933qjkicgyao8xfza1at8qad86efd0ay8oad86ad868m8f8m8f3y3q3y3qay8oay8o9a5o9a5oah8qah8q997u9e519c81am8q9cb49c9c9a82ad868m8fay8oay8oay8oay8oa68e5yay6c3qdadaadai8b8h9e7u8281819laqao8m8f8t3qaz8w9h5oa08e868w8w8v80..8w8w808fb97u7ual883q8x8x81939z8q8q8q3q49593q6l3q9rctctct8q8q938obhcoa25o5e5o....565684847u5g5g..7u51509i9c818dby8e8582..939b80808080ay86888q8p60846x8w8080g1ee..bk9fc1crb4ay7e7d9i9i6g6q334c415d6p8j6b3j714247432d2g6q6q7e7e6p6p6c6c2r6f5d5d2r..5d5d43432d2g5f5f5f4q....4w..767m435e6p325t626p5e5e5e5e5e62637e6q755e5e5e5e4n5d86866p4k4q4q4q4q6q6q7e0000..0000......0000',
    ],
    [0x323, '3w'],
    [
      0x374,
      '4242at......438b8b8b4p89........4ja1ad4kb2d26d..cu..dacx49ad9e8aaa8m9aamay3ya0add5at9nayam97..9v9ea6coa9cob33ya69r7u8q498q9r8m8d8j7u7i8q8w49829j8r8m7y8o8y8w8a95728qb08fblbq498q8o8qbqa09d9d9xcr9xadcp82........8h7n',
    ],
    [
      0x3f0,
      'ao9d8b3qay6p6p....aid5..8waiaiai8m8mc58aai993y3y89fwg1cpa0at9lacad979e8ac58mep92atata0aod5amayam97ai9e9lbva9apa1dxe9brcx9daiep9a868m866d978fc27a8q8q848hbd8p8o8m8w8b728ean84928gc2ce9ib5898bc8848f8f8q6d8b7u3q3q3qdcd18q848q8e8m',
    ],
    [0x490, '8a6d'],
    [0x4b0, 'a68d'],
    [0x1d00, '86'],
    [0x1d0d, 'bd'],
    [0x1d1b, '72'],
    [0x1d43, '5x......6f6f64......6g..5y95..69......6f3s6g....6a............324c6g6a'],
    [0x1d9c, '61......45'],
    [0x1dbb, '5y......6p'],
    [
      0x1e00,
      'ad869e8w9e8w9e8wai8baa8waa8waa8waa8waa8w8m8f8m8f8m8f8m8f8m8f8d5jao8xam8qam8qam8qam8qam8q3y3q3y3qa084a084a084823q823q823q823qd5ctd5ctd5ctat8qat8qat8qat8qay8oay8oay8oay8o978w978w9a5o9a5o9a5o9a5o997u997u997u997u997u9e519e519e519e51ah8qah8qah8qah8qah8qad8dad8dejbyejbyejbyejbyejbya984a984a68e9a829a829a828q51by8e864s..5da98oad86ad86ad86ad86ad86ad86ad86ad86ad86ad86ad86ad868m8f8m8f8m8f8m8f8m8f8m8f8m8f8m8f3y3q3y3qay8oay8oay8oay8oay8oay8oay8ob08nb08nb08nb08nb08nah8qah8qag97ag97ag97ag97ag97a68ea68ea68ea68ec99d8p8pan9c',
    ],
    [0x2002, '74............2d..00'],
    [0x2013, '74e8......47473w..78756u..7v..76......dm'],
    [0x2032, '3o7b..........5x5x'],
    [0x2044, '2x'],
    [0x20a0, 'aoaiad8p8zcaaue7ggeecn8w9oaz9ekg..9yaoada0ai....9f808y..aoadao9e'],
    [0x2113, '6y....fn'],
    [0x2122, '8z'],
    [0x2191, 'ck..ck'],
    [0x2212, '9l'],
    [0x2c7c, '33....9e'],
    [0xa7ff, 'h9'],
  ],
  700: [
    [
      0x20,
      '3e4t7v999ceg9k4u5d5d7z9o4r6o4r5j9m658z979n8v998a9a994r4w9o9o9o7zehan9fajaa8n8dapan408ca982d9avaz98b29d9c9iafanesaiaf9g5d5j5d6y6s578a8z8e8z8h5o908v3v3v893vd08v8q8z8z5t7z588v8jc4898l866o5b6o9o',
    ],
    [
      0xa0,
      '3e4t8e93au844u838vd06m9e9o..9f696k9o6k6q578y8j4r574r6z9ec1ckd37zananananananekaj8n8n8n8n40404040atavazazazazaz9oazafafafafaf9j9d8a8a8a8a8a8acy8e8h8h8h8h3v3v3v3v8j8v8q8q8q8q8q9o8q8v8v8v8v8l8z8lan8aan8aan8aaj8eaj8eaj8eaj8eaaarat8z8n8h8n8h8n8h8n8h8n8hap90ap90ap90ap90an8vbi8v403v403v403v403v403vcb7q8c3va9898d823v823v825n886e8m3vav8vav8vav8v..av8vaz8qaz8qaz8qehe29d5t9d5t9d5t9c7z9c7z9c7z9c7z9i589i6a9i58af8vaf8vaf8vaf8vaf8vaf8vesc4af8laf9g869g869g864x8zc49c8zc2apajaj8uatcz9i8z968nap978d6lapahdz4f57ac893v9qdjav8vazb48qd9ahbx8zau9c7z9i9658aa579iae9eb39hb6a79g869s9s97868z9197869k485k3v4t..ifh4gdbx7qj6epcqan8a403vaz8qaf8vaf8vaf8vaf8vaf8v8han8aan8aekcyap9tap90a989az8qaz8q9s973vjqifh4ap90g0ajav8van8aekcyaz8qan8aan8a8n8h8n8h403v403vaz8qaz8q9d5t9d5taf8vaf8v9c7z9i589i86an8v9jb79i9i9g86an8a8n8haz8qaz8qaz8qaz8qaf8l63b36m3vdidianaj8e8l9i7z8686869qatau8n8h8x3vb08z9l5ta98l8a8z8z8y85..8z8z858hbj7y7yay8b3v9090829c9u8v8v8v3v4f5f3v6w3va3d0d0d08v8v948qbhd6aj5t5i5t....5b5b88887z5l5l..8458569q9i868jc48l8786..979i85858585az888b8u8v6k896y8z8585gaeh..c0a6ccd5bfb97v769q9r6l6v374h455h6u8m6h3l75474f472c2f6w6w7v7v6u6u6k6k2v695h5i2v..5i5h47472c2f5k5k5k56....57..767w445i6u375y686u5i5i5i5i5i6i6i7u6v7l5i5i5j5j4y5i8e8e6u4r575757576v6w7w0000..0000......0000',
    ],
    [0x323, '44'],
    [
      0x374,
      '4646av......478e8e8e4w8c........4vaaan4rbbdb6o..d4..dod64fan9f8bal8n9ganaz40a9and9av9sazan98..9v9iafcqaicqb540af9w7y8v4f8v9w8o8j8m7y7m8v8x4f8d9q8y8r7y8q948z8d9a7a8vbd8lbtbv4f8v8q8vbva99j9ia3d4a3aod78d........8i7n',
    ],
    [
      0x3f0,
      'au9j8e3vaz6t6t....ajd9..8zajajaj8n8nc88baj9c40408cfxg1cqa9av9wadan989f8bcd8nf797avava9aod9anazan98aj9i9wbwaiaxa3e3ehbtd39gajeu9d8a8o886g9f8hcb7e8v8v8b8mbk8v8q8q8z8e7a8lb2899c8kc9cn9obh8e8ecc888h8h8v6g8e7z3v3v3vdgd68v8b8v8l8q',
    ],
    [0x490, '8b6g'],
    [0x4b0, 'af8j'],
    [0x1d00, '8g'],
    [0x1d0d, 'bk'],
    [0x1d1b, '7a'],
    [0x1d43, '61......6j6j67......6k..639a..6c......6j3x6l....6f............374h6l6f'],
    [0x1d9c, '64......4a'],
    [0x1dbb, '62......6u'],
    [
      0x1e00,
      'an8a9f8z9f8z9f8zaj8eaa8zaa8zaa8zaa8zaa8z8n8h8n8h8n8h8n8h8n8h8d5oap90an8van8van8van8van8v403v403va989a989a989823v823v823v823vd9d0d9d0d9d0av8vav8vav8vav8vaz8qaz8qaz8qaz8q988z988z9d5t9d5t9d5t9d5t9c7z9c7z9c7z9c7z9c7z9i589i589i589i58af8vaf8vaf8vaf8vaf8van8jan8jesc4esc4esc4esc4esc4ai89ai89af8l9g869g869g868v58c48l8a4x..5hac96an8aan8aan8aan8aan8aan8aan8aan8aan8aan8aan8aan8a8n8h8n8h8n8h8n8h8n8h8n8h8n8h8n8h403v403vaz8qaz8qaz8qaz8qaz8qaz8qaz8qb48qb48qb48qb48qb48qaf8vaf8vae9eae9eae9eae9eae9eaf8laf8laf8laf8lcza59697at9h',
    ],
    [0x2002, '74............29..00'],
    [0x2013, '74e8......4f4f44..7p7l79..8b..6r......e9'],
    [0x2032, '3x7t..........6565'],
    [0x2044, '30'],
    [0x20a0, 'auajac8r93cbaseggpetd58z9rbe9iks..a7apanajaj....9i8596..auakau9f'],
    [0x2113, '79....fp'],
    [0x2122, '94'],
    [0x2191, 'cw..cw'],
    [0x2212, '9o'],
    [0x2c7c, '37....9j'],
    [0xa7ff, 'hh'],
  ],
};
