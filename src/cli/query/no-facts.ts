import {visibleLine} from '../../emit/visible.js'
import {suggestSpelling} from '../../model/spelling-suggestion.js'
import type {FactsDatabase, Question} from '../../stores/index.js'

/** Names and units that are listed. */
const shown = 5

/** Why no fact fits, for a reader: a speaker, name, unit or type of event that the database doesn't have, and those that it has. */
export function noFacts(database: FactsDatabase, {event, speaker, entity, unit}: Question): string {
	const list = (sql: string): string[] => [...database.select(sql).rows].map(([value]) => visibleLine(String(value)))
	if (event !== undefined) {
		const types = list('select distinct type from events order by type')
		if (!types.some((type) => type.toLowerCase() === event.toLowerCase()))
			return `note: no event of type ${JSON.stringify(event)}; there are ${types.join(', ') || 'none of any type'}`
	}
	if (speaker !== undefined && database.count({speaker}) === 0) {
		const names = list(
			'select speaker from quotes where speaker is not null group by speaker order by count(*) desc, speaker',
		)
		return `note: no quote of ${JSON.stringify(speaker)}; ${nearest(speaker, names, 'speakers')}`
	}
	if (entity !== undefined && database.count({entity}) === 0) {
		const names = list('select name from entities group by name order by sum(mentions) desc, name')
		return `note: no fact on ${JSON.stringify(entity)}; ${nearest(entity, names, 'names')}`
	}
	if (unit !== undefined && database.count({unit}) === 0) {
		const units = list(
			'select coalesce(unitCode, unit) from quantities where unit is not null group by 1 order by count(*) desc, 1',
		)
		const most = units.slice(0, shown * 2)
		return `note: no number with the unit ${JSON.stringify(unit)}; ${most.length === 0 ? 'no number has one' : `most have ${most.join(', ')}`}`
	}
	return 'note: no fact fits'
}

// `Lena Vargas` → Lena Varga; else those with a word in common, else the most frequent.
function nearest(given: string, names: readonly string[], noun: string): string {
	const words = wordsOf(given)
	const near = names.filter((name) => {
		const all = wordsOf(name)
		return words.some((word) => all.includes(word) || suggestSpelling(word, all) !== null)
	})
	if (near.length > 0) return `did you mean ${near.slice(0, shown).join(', ')}?`
	return names.length === 0
		? `there are no ${noun}`
		: `the most frequent ${noun} are ${names.slice(0, shown).join(', ')}`
}

const wordsOf = (name: string): string[] =>
	name
		.toLowerCase()
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word.length > 2)
