// The floor: our editor's fields as bare HTML and one listener that counts units and blank fields. Nothing a
// framework, a design or a rule costs is in it, so it is what this machine and its browser take for a key at best.

/** [kind, id, label] of the fields that the editor shows for a note with one block, finding, goal and limitation. */
const FIELDS = [
  ['text', 'patient', 'Patient'],
  ['text', 'birthYear', 'Birth year'],
  ['text', 'number', 'Visit no.'],
  ['date', 'date', 'Date of service'],
  ['select', 'payer', 'Payer'],
  ['select', 'setting', 'Setting'],
  ['text', 'diagnosis', 'Diagnosis'],
  ['text', 'author', 'Name'],
  ['select', 'credential', 'Credential'],
  ['text', 'timeIn', 'Time in'],
  ['text', 'timeOut', 'Time out'],
  ['select', 'intervention', 'Technique'],
  ['text', 'region', 'Region'],
  ['select', 'side', 'Side'],
  ['text', 'minutes', 'Minutes'],
  ['text', 'start', 'From'],
  ['text', 'end', 'To'],
  ['text', 'grade', 'Grade'],
  ['text', 'direction', 'Direction'],
  ['text', 'position', 'Position'],
  ['area', 'detail', 'Detail'],
  ['area', 'subjective', 'What the patient reports'],
  ['text', 'symptoms', 'Symptoms'],
  ['text', 'activity', 'Cannot or hardly can'],
  ['text', 'baseline', 'How much now'],
  ['area', 'objective', 'What you examined and found'],
  ['select', 'kind', 'Kind'],
  ['text', 'what', 'What'],
  ['text', 'before', 'Before'],
  ['text', 'after', 'After'],
  ['text', 'unit', 'Unit'],
  ['text', 'painBefore', 'Pain before'],
  ['text', 'painAfter', 'Pain after'],
  ['area', 'response', 'Response to treatment'],
  ['area', 'skill', 'Why a therapist was needed'],
  ['select', 'tolerance', 'Tolerance'],
  ['select', 'adverse', 'Adverse event'],
  ['area', 'plan', 'What comes next, and why'],
  ['text', 'goal', 'Goal 1'],
  ['text', 'frequency', 'How often'],
  ['text', 'duration', 'For how long'],
  ['text', 'change', 'Plan updated because'],
  ['text', 'units', 'Units'],
  ['text', 'modifiers', 'Modifiers'],
]

const control = {
  text: (id) => `<input id="${id}">`,
  date: (id) => `<input id="${id}" type="date">`,
  area: (id) => `<textarea id="${id}" rows="3"></textarea>`,
  select: (id) => `<select id="${id}"><option value="">-<option>one<option>two</select>`,
}

const script = `
const fields = [...document.querySelectorAll('input,textarea,select')]
const minutes = document.getElementById('minutes')
const show = (element, value) => {
  const text = String(value)
  if (element.textContent !== text) element.textContent = text
}
const [units, findings] = document.querySelectorAll('[data-live]')
document.addEventListener('input', () => {
  show(units, Math.floor(((Number(minutes.value) || 0) + 7) / 15))
  show(findings, fields.filter((f) => f.value === '').length + (Number(minutes.value) >= 8 ? 0 : 1))
})`

export const floorPage = () =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"></head><body><h1>Note</h1>
<p><span data-live="units">0</span> units, <span data-live="findings">0</span> findings</p><form>
${FIELDS.map(([kind, id, label]) => `<p><label for="${id}">${label}</label> ${control[kind](id)}</p>`).join('\n')}
</form><script>${script}</script></body></html>`
