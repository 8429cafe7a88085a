/** The words of the emergency page. It takes no part of the app that could be broken, so it has its own. */
const EN = {
  title: 'Your notes, when the app does not work',
  about:
    'This page reads what is kept in this browser, without the rest of SkilledNote. It changes and deletes nothing, and sends nothing.',
  open: 'Read the notes',
  whose: 'Whose notes',
  nameless: 'No name',
  secret: 'Passphrase, or the 24 recovery words',
  show: 'Show what I type',
  unlock: 'Show my notes',
  opening: 'Opening the notes. This takes a moment.',
  wrong: 'That does not match. Nothing was changed.',
  wait: 'Wait {n} s, then it is tried.',
  typo: 'Word {n} is not one of the recovery words. Check its spelling.',
  weakened: 'What this browser keeps about the passphrase cannot be used. Try the recovery words.',
  keyThread: 'The part that checks the passphrase could not start: {why}',
  none: 'There are no sealed notes in this browser.',
  noneReadable: 'The list of notes in this browser cannot be read: {why}',
  opened: '{n} texts could be opened, {lost} could not.',
  copyAll: 'Copy all',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Select the text and copy it by hand.',
  saveNotes: 'Save notes as a file (not encrypted)',
  savedNotes: '{n} notes were handed to the browser as {file}. SkilledNote can read them again.',
  close: 'Close the notes',
  more: 'Show more',
  lost: 'What could not be opened',
  now: 'as it stands',
  earlier: 'earlier wording',
  trash: 'deleted',
  inbox: 'arrived, not accepted yet',
  'last-words': 'typed last, not saved',
  unsealed: 'from before there was a passphrase',
  noTitle: 'No name yet',
  sealed: 'Save everything as it is, sealed',
  sealedAbout:
    'A file with all that is kept here, still encrypted. It needs no passphrase to make, and nobody can read it without one. Keep it, and the notes can be opened on this page later, in any browser.',
  sealedSave: 'Save the sealed data',
  sealedSaved: '{n} rows were handed to the browser as {file}. {lost} could not be read.',
  sealedNone: 'Nothing could be saved: {why}',
  fromFile: 'Open a file of sealed data',
  notAFile: 'That is not a file of sealed data from this page.',
  fileOpened: 'The file is open. Nothing of it is kept in this browser.',
  plain: 'Notes from before there was a passphrase',
  plainAbout: '{n} notes in this browser were never sealed.',
  plainShow: 'Show them',
  app: 'Back to SkilledNote',
}

export type Words = typeof EN

const AR: Words = {
  title: 'ملاحظاتك عندما لا يعمل التطبيق',
  about:
    'تقرأ هذه الصفحة ما هو محفوظ في هذا المتصفح من دون بقية SkilledNote. لا تغيّر شيئًا ولا تحذف شيئًا ولا ترسل شيئًا.',
  open: 'قراءة الملاحظات',
  whose: 'ملاحظات مَن',
  nameless: 'بلا اسم',
  secret: 'عبارة المرور، أو كلمات الاسترداد الأربع والعشرون',
  show: 'إظهار ما أكتب',
  unlock: 'إظهار ملاحظاتي',
  opening: 'يجري فتح الملاحظات. يستغرق ذلك لحظة.',
  wrong: 'لا يوجد تطابق. لم يتغيّر شيء.',
  wait: 'انتظر {n} ثانية، ثم تجري المحاولة.',
  typo: 'الكلمة رقم {n} ليست من كلمات الاسترداد. تحقّق من كتابتها.',
  weakened: 'ما يحفظه هذا المتصفح عن عبارة المرور لا يمكن استخدامه. جرّب كلمات الاسترداد.',
  keyThread: 'لم يبدأ الجزء الذي يتحقّق من عبارة المرور: {why}',
  none: 'لا توجد ملاحظات مختومة في هذا المتصفح.',
  noneReadable: 'لا يمكن قراءة قائمة الملاحظات في هذا المتصفح: {why}',
  opened: 'النصوص التي فُتحت: {n}، والتي لم تُفتح: {lost}.',
  copyAll: 'نسخ الكل',
  copy: 'نسخ',
  copied: 'نُسخ.',
  notCopied: 'لا يسمح هذا المتصفح للصفحة بالنسخ. حدّد النص وانسخه بنفسك.',
  saveNotes: 'حفظ الملاحظات في ملف (غير مشفّر)',
  savedNotes:
    'سُلّمت الملاحظات إلى المتصفح في الملف {file}، وعددها {n}. يستطيع SkilledNote قراءتها من جديد.',
  close: 'إغلاق الملاحظات',
  more: 'إظهار المزيد',
  lost: 'ما لم يُفتح',
  now: 'كما هي الآن',
  earlier: 'صياغة سابقة',
  trash: 'محذوفة',
  inbox: 'وصلت ولم تُقبل بعد',
  'last-words': 'آخر ما كُتب ولم يُحفظ',
  unsealed: 'من قبل أن تكون هناك عبارة مرور',
  noTitle: 'بلا اسم بعد',
  sealed: 'حفظ كل شيء كما هو، مختومًا',
  sealedAbout:
    'ملف فيه كل ما هو محفوظ هنا، وهو لا يزال مشفّرًا. لا يحتاج إنشاؤه إلى عبارة مرور، ولا يستطيع أحد قراءته من دونها. احتفظ به، ويمكن فتح الملاحظات في هذه الصفحة لاحقًا وفي أي متصفح.',
  sealedSave: 'حفظ البيانات المختومة',
  sealedSaved: 'سُلّمت الصفوف إلى المتصفح في الملف {file}، وعددها {n}. وما لم يُقرأ منها: {lost}.',
  sealedNone: 'لم يُحفظ شيء: {why}',
  fromFile: 'فتح ملف بيانات مختومة',
  notAFile: 'هذا ليس ملف بيانات مختومة من هذه الصفحة.',
  fileOpened: 'الملف مفتوح. لا يُحفظ شيء منه في هذا المتصفح.',
  plain: 'ملاحظات من قبل أن تكون هناك عبارة مرور',
  plainAbout: 'ملاحظات في هذا المتصفح لم تُختم قط، وعددها {n}.',
  plainShow: 'إظهارها',
  app: 'العودة إلى SkilledNote',
}

export const isArabic = (languages: readonly string[]): boolean =>
  languages[0]?.toLowerCase().startsWith('ar') ?? false

export const wordsFor = (languages: readonly string[]): Words => (isArabic(languages) ? AR : EN)

/** The words with values in their places. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
