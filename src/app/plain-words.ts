const EN = {
  framed: 'SkilledNote does not run inside another page.',
  framedLink: 'Open it in a tab of its own',
  broken: 'SkilledNote could not start. Your notes are kept.',
  brokenLink: 'Read notes without the app',
}
const AR: typeof EN = {
  framed: 'لا يعمل SkilledNote داخل صفحة أخرى.',
  framedLink: 'افتحه في تبويب مستقل',
  broken: 'تعذّر بدء SkilledNote. ملاحظاتك محفوظة.',
  brokenLink: 'قراءة الملاحظات من دون التطبيق',
}

/** A sentence and a link in place of the app, where there are no other words yet. */
export function sayPlainly(root: HTMLElement | null, what: 'framed' | 'broken'): void {
  const isArabic = navigator.language.startsWith('ar')
  const words = isArabic ? AR : EN
  const link = document.createElement('a')
  link.href = what === 'framed' ? '/' : '/emergency.html'
  if (what === 'framed') link.target = '_blank'
  link.textContent = words[`${what}Link`]
  link.className = 'text-accent underline'
  const said = document.createElement('p')
  said.className = 'p-6'
  said.setAttribute('role', 'alert')
  said.append(`${words[what]} `, link)
  document.documentElement.dir = isArabic ? 'rtl' : 'ltr'
  root?.replaceChildren(said)
}
