import {hashWord} from '../../../learning/hash.js'
import {exemplarLemmaAt} from '../../../lexicon/exemplar.js'
import {classGroup} from '../../../lexicon/lexicon.js'
import {lemmaAt, normAt, uposAt, wordAt} from '../../../model/document.js'
import type {Entity} from '../../../model/entity.js'
import {pathUp, relationOf} from '../../../model/grammar/tree.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import type {PairPlace} from './pairs.js'

/** Templates with their two values each, one after the other: of each three the type of relation makes a feature. */
export type PlaceFeatures = readonly number[]

/** Hash of the type and subtype of an entity. */
export const kindOf = ({type, subtype}: Entity): number => hashWord(`${type} ${subtype ?? ''}`)

const posts = classGroup(['title-noun', 'occupation-noun'])

/** Tokens between two names that are read, and steps up the tree from either. */
const maxBetween = 12
const maxSteps = 5

/** What the words between two mentions, around them and the tree say, whatever the relation. */
export function readPlace(
	reading: Reading,
	quoteAt: Int32Array,
	{subject, object, isTogether}: PairPlace,
): PlaceFeatures {
	const features: number[] = []
	const add = (template: number, first: number, second = 0): void => {
		features.push(template, first, second)
	}
	const kind = kindOf(reading.entities[object.entity]!)
	const order = subject.head < object.head ? 1 : 2
	const [first, second] = order === 1 ? [subject, object] : [object, subject]
	const gap = Math.max(0, second.from - first.to)
	const near = gap < 4 ? gap : gap < 7 ? 4 : gap < 12 ? 5 : gap < 20 ? 6 : 7
	const forms = hashWord(`${subject.form} ${object.form}`)
	if (!isTogether) {
		add(40, forms, order)
		add(41, kind, order)
		add(42, nounAt(reading, subject.form === 'nominal' ? subject.head : object.head), forms)
		return features
	}
	add(20, order, near)
	add(21, kind, order * 10 + near)
	add(22, forms, order)
	add(23, hashWord(relationOf(reading.tree, subject.head)), hashWord(relationOf(reading.tree, object.head)))
	add(24, hashWord(normAt(reading, object.from - 1)), order)
	add(25, hashWord(normAt(reading, object.from - 1)), kind)
	add(26, hashWord(normAt(reading, object.to)), order)
	add(27, hashWord(normAt(reading, subject.to)), order)
	add(28, hashWord(normAt(reading, first.to)), hashWord(normAt(reading, second.from - 1)))
	add(29, quoteAt[subject.head] === -1 ? 0 : 1, order)
	if (gap <= 5) add(30, hashWord(wordsOf(reading, first.to, second.from)), order)
	writeBetween(reading, first.to, second.from, order, kind, add)
	const path = pathBetween(reading, subject.head, object.head)
	add(36, hashWord(path.labels))
	add(37, hashWord(path.labels), path.top)
	add(38, path.top, order)
	add(39, path.top, kind)
	add(43, nounAt(reading, object.form === 'nominal' ? object.head : -1), forms)
	add(44, headOver(reading, object.head), kind)
	add(45, headOver(reading, subject.head), order)
	const names = namesBetween(reading, first.to, second.from)
	add(46, names, kind)
	add(47, names, order)
	add(48, hashWord(path.words), order)
	add(49, hashWord(path.labels), kind)
	add(50, nounAt(reading, subject.form === 'nominal' ? subject.head : -1), hashWord(path.labels))
	return features
}

// How many names of people and of organizations stand between two rows, three of each at most.
function namesBetween(reading: Reading, from: number, to: number): number {
	let people = 0
	let bodies = 0
	for (let row = from; row < to; row++) {
		const mention = mentionAt(reading, row)
		if (mention?.from !== row || mention.form !== 'name') continue
		const {type} = reading.entities[mention.entity]!
		if (type === 'person') people++
		else if (type === 'organization') bodies++
	}
	return 1 + Math.min(people, 3) * 4 + Math.min(bodies, 3)
}

function writeBetween(
	reading: Reading,
	from: number,
	to: number,
	order: number,
	kind: number,
	add: (template: number, first: number, second?: number) => void,
): void {
	let hasVerb = 0
	for (let row = from; row < Math.min(to, from + maxBetween); row++) {
		if (/^(?:AUX|VERB)$/.test(uposAt(reading, row))) hasVerb = 1
		if (!/^[\p{L}’']/u.test(wordAt(reading, row))) continue
		const lemma = hashWord(exemplarLemmaAt(reading, row))
		add(31, lemma, order)
		if (reading.lexicon.hasAny(lemmaAt(reading, row), posts)) add(32, order, kind)
	}
	add(33, hasVerb, order)
	add(34, hasVerb, kind)
}

const wordsOf = (reading: Reading, from: number, to: number): string => {
	let words = ''
	for (let row = from; row < to; row++) words += `${normAt(reading, row)} `
	return words
}

const nounAt = (reading: Reading, row: number): number => hashWord(lemmaAt(reading, row))

const headOver = (reading: Reading, row: number): number =>
	hashWord(exemplarLemmaAt(reading, reading.tree.heads[row] ?? -1))

// The relations up from both words to the word where the paths meet, and its lemma; `far` where they don't within a few steps.
function pathBetween(
	reading: Reading,
	subject: number,
	object: number,
): {readonly labels: string; readonly words: string; readonly top: number} {
	const up = pathUp(reading.tree, subject, maxSteps)
	const down = pathUp(reading.tree, object, maxSteps)
	const meets = up.find((row) => down.includes(row))
	if (meets === undefined) return {labels: 'far', words: 'far', top: 0}
	return {
		labels: `${labelsTo(reading, up, meets)}|${labelsTo(reading, down, meets)}`,
		words: `${wordsTo(reading, up, meets)}>${lemmaAt(reading, meets)}<${wordsTo(reading, down, meets)}`,
		top: hashWord(exemplarLemmaAt(reading, meets)),
	}
}

// The relations on a path up to a row.
function labelsTo(reading: Reading, path: readonly number[], top: number): string {
	let labels = ''
	for (let at = 0; path[at] !== top; at++) labels += (at > 0 ? '>' : '') + relationOf(reading.tree, path[at]!)
	return labels
}

// The lemmas between the first row of a path and another.
function wordsTo(reading: Reading, path: readonly number[], top: number): string {
	let words = ''
	if (path[0] === top) return words
	for (let at = 1; path[at] !== top; at++) words += (at > 1 ? '>' : '') + lemmaAt(reading, path[at]!)
	return words
}
