/**
 * Given and family names for the demo organisation, chosen so that every script and direction a
 * real staff list can hold turns up: left to right, right to left, without a space between the parts, family name
 * first, and Latin letters built from combining marks instead of one code point.
 */
export interface NameStock {
  readonly script: string
  /** Parts in a hundred of all people who draw from this stock. */
  readonly share: number
  readonly order: 'given-first' | 'family-first'
  readonly between: string
  /** What the people of this stock usually speak besides the language of their office. */
  readonly language: string
  readonly given: readonly string[]
  readonly family: readonly string[]
}

const words = (list: string): readonly string[] => list.split(' ')

export const nameStocks: readonly NameStock[] = [
  {
    script: 'Latin',
    share: 34,
    order: 'given-first',
    between: ' ',
    language: 'en',
    given: words(
      'Amara Bea Callum Dara Elise Farid Greta Hugo Imani Jonas Kaia Leon Maeve Nils Orla Petra Quentin Rosa Stefan Tessa Una Viktor Wren Yara Zeno Alba Bruno Celia Dario Edith Felix Gwen Henrik Ines Joan Kit',
    ),
    family: words(
      'Abbott Brandt Castellan Drummond Engel Fairweather Gallo Hartwell Ivers Jansen Kessler Lindqvist Marlow Northgate Okafor Pemberton Quill Rasmussen Stannard Thorne Underhill Vance Whitlock Yardley Zeller Adeyemi Birch Corbin Dahl Estrada Fontaine Grieve Holm',
    ),
  },
  {
    script: 'Latin with marks',
    share: 18,
    order: 'given-first',
    between: ' ',
    language: 'de',
    given: words(
      'Åsa Björk Çağla Đorđe Élodie Fañch Günther Hélène Iñaki Jürgen Łucja Maëlle Nuša Øyvind Renée Šárka Țarina Zoë',
    ),
    family: words(
      'Ångström Böhm Çelik Dvořák Érard Fábián Guðmundsdóttir Håkansson İnce Jiménez Kovačević Łukasik Müller Núñez Öztürk Pérez Škoda Żurek',
    ),
  },
  {
    script: 'Latin with combining marks',
    share: 4,
    order: 'given-first',
    between: ' ',
    language: 'vi',
    given: words('Ngoc Ánh Thuỷ Đạt Hiếu Zoë José Adèle').map((name) => name.normalize('NFD')),
    family: words('Nguyễn Trần Phạm Vũ Đặng Hồ Bùi Lê').map((name) => name.normalize('NFD')),
  },
  {
    script: 'Arabic',
    share: 8,
    order: 'given-first',
    between: ' ',
    language: 'ar',
    given: words('أمل باسم تالا جمانة خالد دانا رامي زينب سامر ليلى ناصر هالة'),
    family: words(
      'الأنصاري البغدادي التميمي الحداد الخطيب الزهراني السعدي الصباغ العطار القاسم النجار الهاشمي',
    ),
  },
  {
    script: 'Han',
    share: 8,
    order: 'family-first',
    between: '',
    language: 'zh',
    given: words('晓明 文静 子涵 思远 雨桐 佳怡 俊杰 梓萱 海燕 志强 若曦 天佑'),
    family: words('陈 林 黄 周 吴 徐 孙 马 朱 胡 郭 何'),
  },
  {
    script: 'Han and kana',
    share: 4,
    order: 'family-first',
    between: ' ',
    language: 'ja',
    given: words('さくら 健太 美咲 大輔 ひなた 陽子 涼 みどり'),
    family: words('佐藤 高橋 渡辺 小林 加藤 山田 松本 井上'),
  },
  {
    script: 'Hangul',
    share: 4,
    order: 'family-first',
    between: '',
    language: 'ko',
    given: words('서연 민준 지우 하은 도윤 수빈 예준 채원'),
    family: words('김 박 최 정 강 조 윤 임'),
  },
  {
    script: 'Cyrillic',
    share: 6,
    order: 'given-first',
    between: ' ',
    language: 'uk',
    given: words('Анна Богдан Віра Дмитро Олена Сергій Юлія Ярослав Милица Чедомир'),
    family: words('Бондар Гончар Коваль Лисенко Мороз Петренко Савчук Ткач Шевчук Ђурић'),
  },
  {
    script: 'Devanagari',
    share: 6,
    order: 'given-first',
    between: ' ',
    language: 'hi',
    given: words('अनन्या आरव काव्या दीपक निशा प्रिया रोहन विक्रम श्रुति हर्ष'),
    family: words('अग्रवाल कपूर गुप्ता जोशी देसाई नायर पटेल मेहता वर्मा शर्मा'),
  },
  {
    script: 'Hebrew',
    share: 3,
    order: 'given-first',
    between: ' ',
    language: 'he',
    given: words('אביגיל דניאל יעל נועם רות שירה תמר גיל'),
    family: words('אלמוג בר גולן כרמי לביא פרידמן צור שגב'),
  },
  {
    script: 'Greek',
    share: 3,
    order: 'given-first',
    between: ' ',
    language: 'el',
    given: words('Αθηνά Δημήτρης Ελένη Κώστας Νεφέλη Φοίβος'),
    family: words('Αλεξίου Βασιλείου Γεωργίου Καρράς Παππάς Σταύρου'),
  },
  {
    script: 'Ethiopic, Tamil, Thai',
    share: 2,
    order: 'given-first',
    between: ' ',
    language: 'am',
    given: words('ሰላም ተስፋዬ கவிதா முருகன் สมชาย มาลี'),
    family: words('በቀለ ገብረ ராஜன் செல்வம் ศรีสุข ทองดี'),
  },
]

/** 64 characters in 64 UTF-16 units: long enough to break a table cell, short enough to be somebody's name. */
export const longestName = 'Maximiliana Bartholomea von Hohenlindenthal-Oberwaldschmiedhamme'
