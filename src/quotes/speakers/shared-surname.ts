import {type Document, normAt} from '../../model/document.js'
import {type Entity, lastNameWord, type Mention} from '../../model/entity.js'
import {firstIndex} from '../../model/span.js'
import type {ResolvedEntities} from './speaker-rule.js'

/**
 * A family name alone that two people of the article have, neither named much more often before: `Reed said` after `Anna Reed and Carl
 * Reed`. `Mrs. Reed` is a woman’s alone.
 */
export function hasSharedSurname(doc: Document, known: ResolvedEntities, {from, to, entity}: Mention): boolean {
	if (to - from !== 1) return false
	const name = normAt(doc, from)
	const namesakes =
		peopleBySurname(known)
			.get(name)
			?.filter((other) => other !== entity) ?? []
	const title = normAt(doc, from - 1).replace(/\.$/, '')
	const others = namesakes.filter((other) => mayBeCalled(title, known.entities[other]!))
	if (others.length === 0) return false
	const counts = countNames(known, from)
	return others.some((other) => 2 * (counts.get(other) ?? 0) >= Math.max(1, counts.get(entity) ?? 0))
}

/**
 * The one of two people of one family name that `the younger Reed` or `the elder Reed` is, by the ages after their names: `Carl Reed, 41,
 * and his son Bo Reed (19)`; -1 where no word or no age says it.
 */
export function namesakeByAge(doc: Document, known: ResolvedEntities, {from, to}: Mention): number {
	const order = /^(?:younger|youngest)$/.test(normAt(doc, from - 1))
		? 1
		: /^(?:elder|eldest|older|oldest)$/.test(normAt(doc, from - 1))
			? -1
			: 0
	if (order === 0 || to - from !== 1) return -1
	const namesakes = peopleBySurname(known).get(normAt(doc, from)) ?? []
	const ages = new Map<number, number>()
	const end = firstIndex(known.mentions.length, (index) => known.mentions[index]!.from < from)
	for (let at = Math.max(0, end - maxMentions); at < end; at++) {
		const mention = known.mentions[at]!
		const age = mention.form === 'name' ? ageAfter(doc, mention.to) : -1
		if (age >= 0 && namesakes.includes(mention.entity)) ages.set(mention.entity, age)
	}
	const [first, second] = [...ages].sort((a, b) => order * (a[1] - b[1]))
	return first && second && first[1] !== second[1] ? first[0] : -1
}

// `, 41,`, `(19)`
const ageAfter = (doc: Document, row: number): number =>
	/^[,(]$/.test(normAt(doc, row)) && /^[,).]$/.test(normAt(doc, row + 2)) && /^\d{1,3}$/.test(normAt(doc, row + 1))
		? Number(normAt(doc, row + 1))
		: -1

const titleGenders: ReadonlyMap<string, Entity['gender']> = new Map([
	['mr', 'male'],
	['mrs', 'female'],
	['ms', 'female'],
	['miss', 'female'],
])

function mayBeCalled(title: string, {gender}: Entity): boolean {
	const called = titleGenders.get(title)
	return called === undefined || gender === null || gender === called
}

const found = new WeakMap<ResolvedEntities, ReadonlyMap<string, readonly number[]>>()

// People named in full, by their last names.
function peopleBySurname(known: ResolvedEntities): ReadonlyMap<string, readonly number[]> {
	const before = found.get(known)
	if (before) return before
	const people = new Map<string, number[]>()
	known.entities.forEach((entity, index) => {
		if (entity.type !== 'person' || !/\s/.test(entity.name)) return
		const surname = lastNameWord(entity)
		const namesakes = people.get(surname)
		if (!namesakes) people.set(surname, [index])
		else if (namesakes.length < maxNamesakes) namesakes.push(index)
	})
	found.set(known, people)
	return people
}

/** Most people of one surname that are compared. */
const maxNamesakes = 20

/** Most mentions counted, the last ones before a name. */
const maxMentions = 400

function countNames({mentions}: ResolvedEntities, row: number): Map<number, number> {
	const counts = new Map<number, number>()
	const end = firstIndex(mentions.length, (index) => mentions[index]!.from < row)
	for (let at = Math.max(0, end - maxMentions); at < end; at++) {
		const {entity, form} = mentions[at]!
		if (form === 'name') counts.set(entity, (counts.get(entity) ?? 0) + 1)
	}
	return counts
}
