import type {Document} from '../../model/document.js'
import type {NamedForm} from './name-group.js'

/** Characters between a person's name and the other name that the article gives. */
const maxBetween = 60

/**
 * Other names of people, by their words, with the name that the article gives them: `Ann Lee, better known as Tilda Roe`, `Bob
 * Moss, nicknamed “Slim Harpoon”`. Linear.
 */
export function otherNames(doc: Document, forms: readonly NamedForm[]): ReadonlyMap<string, NamedForm> {
	const found = new Map<string, NamedForm>()
	for (let at = 0; at + 1 < forms.length; at++) {
		const [person, other] = [forms[at]!, forms[at + 1]!]
		if (person.type !== 'person' || other.start - person.end > maxBetween || person.text === other.text) continue
		if (!/^(?:event|organization|person|work)$/.test(other.type)) continue
		if (naming.test(doc.text.slice(person.end, other.start))) found.set(other.text, person)
	}
	return found
}

// `, a singer who performs as`, `(popularly known as`, `was born as`, `, also known by the moniker “`
const naming =
	/^(?: \[\p{Lu}\])?(?:,|,? \()?(?: ?(?:an?|the)(?: \p{Ll}+){1,4}| ?who| ?also| ?is| ?was){0,4}(?: ?(?:affectionately|also|better|commonly|formerly|more|popularly|widely)){0,2} ?(?:known(?: \p{Ll}+)? (?:as|by)(?: (?:her|his|the) (?:alias|moniker|name|nickname|pseudonym|stage name))?|nicknamed|dubbed|a\.?k\.?a\.?|alias|née|nee|born(?: as)?|perform(?:s|ing) as|record(?:s|ing) as) ["“‘'«]{0,2}$/u
