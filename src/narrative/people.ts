import { isAssistant, type Person } from '../domain/person'
import type { Place } from '../domain/place'
import type { Facts } from '../rules/facts'
import type { Length, Sentence } from './note-text'
import { safeLine } from './safe-text'
import { commas, line, stop } from './sentence'

/** A person with the credential: "R. Okafor, PT"; the credential alone while there is no name. */
export const personText = ({ name, credential }: Pick<Person, 'name' | 'credential'>): string =>
  commas([name, credential])

function supervisorText(person: Person, people: readonly Person[]): string {
  const entry = safeLine(person.supervisor)
  const known = people.find(({ id }) => id === entry)
  const who = known ? personText(known) : entry
  if (person.credential === 'student' && person.guided)
    return commas(['therapist in the room the whole time, guiding and treating nobody else', who])
  return who === '' ? '' : `supervised by ${who}`
}

/** Who treated, with credential and supervisor; then who else took part. */
export function contributors(facts: Facts, length: Length): readonly Sentence[] {
  const { people, treatment } = facts
  const performed = (person: Person) =>
    treatment.blocks.some(({ performer }) => performer?.id === person.id)
  const others = people.filter((each) => !performed(each) && safeLine(each.name) !== '')
  return [
    ...said('Provided by', people.filter(performed), people),
    ...(length === 'brief' || !people.some(performed) ? [] : said('Took part:', others, people)),
  ]
}

function said(lead: string, who: readonly Person[], people: readonly Person[]) {
  if (who.length === 0) return []
  const each = who.map((person) => commas([personText(person), supervisorText(person, people)]))
  return line(stop(`${lead} ${each.join('; ')}`), ...who.flatMap((p) => placesOf(p, people)))
}

function placesOf(person: Person, people: readonly Person[]): readonly Place[] {
  const at = `people.${people.indexOf(person)}`
  return [
    ...(person.name === '' ? [] : [`${at}.name`]),
    `${at}.credential`,
    ...(person.supervisor === '' ? [] : [`${at}.supervisor`]),
    ...(person.guided && !isAssistant(person) ? [`${at}.guided`] : []),
  ]
}
