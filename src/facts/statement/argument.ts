import {textOf, uposAt} from '../../model/document.js'
import type {Entity} from '../../model/entity.js'
import type {NounPhrase} from '../../model/phrases.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {Range} from '../../model/span.js'
import {childBy, relationOf} from '../../model/tree.js'
import {conjunctsIn, phraseOf} from './phrase.js'
import type {Argument} from './schema.js'

/** A phrase as an argument: joint ones are named one by one where each has a name. */
export function argumentOf(reading: Reading, phrase: NounPhrase): Argument {
	const {start, end, text} = textOf(reading, phrase)
	const entities = conjunctsIn(reading, phrase.head)
		.filter((head) => head < phrase.to)
		.map((head) => entityOf(reading, head === phrase.head ? phrase : phraseOf(reading, head)))
	const names = [...new Set(entities.map((entity) => entity?.name))]
	return {
		start,
		end,
		text,
		name:
			names.every((name) => name !== undefined) && !holdsMore(reading, phrase, names)
				? joined(names as string[])
				: text,
		id: entities[0]?.id ?? null,
	}
}

// `Acme, Birk Bank, Corvo and Dunn`, where the tree joins but two of them.
function holdsMore(reading: Reading, {from, to}: Range, names: readonly (string | undefined)[]): boolean {
	if (names.length < 2) return false
	for (let row = from; row < to; row++) {
		const name = entityAt(reading, row)?.name
		if (name !== undefined && !names.includes(name)) return true
	}
	return false
}

/** An adjunct as an argument: it has one head. */
export function adjunctArgument(reading: Reading, range: Range, head: number): Argument {
	const entity = entityAt(reading, head)
	const {start, end, text} = textOf(reading, range)
	return {start, end, text, name: entity?.name ?? text, id: entity?.id ?? null}
}

const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

// `Illinois Rep. Dana Cole`: the entity of the last name in the phrase, else of its head, else of its appositive.
function entityOf(reading: Reading, {head, core}: NounPhrase): Entity | undefined {
	// `using Acme's drones gives …`: a gerund names no entity.
	if (uposAt(reading, head) === 'VERB') return undefined
	const last = core.to - 1
	const named = last > head && uposAt(reading, last) === 'PROPN' ? entityAt(reading, last) : undefined
	return named ?? entityAt(reading, head) ?? apposed(reading, head)
}

// `Halvik, a former general who …`, `its chairman, Alan Orr, who …`
function apposed(reading: Reading, head: number): Entity | undefined {
	if (uposAt(reading, head) !== 'NOUN') return undefined
	const other =
		relationOf(reading.tree, head) === 'appos' ? reading.tree.heads[head]! : childBy(reading.tree, head, 'appos')
	return other >= 0 && uposAt(reading, other) === 'PROPN' ? entityAt(reading, other) : undefined
}
