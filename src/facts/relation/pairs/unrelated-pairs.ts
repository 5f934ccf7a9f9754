import {clauseAt, lemmaAt, lemmaIn, sentenceAt, spanOf, wordAt} from '../../../model/document.js'
import type {Mention} from '../../../model/entity.js'
import {prepositionOf} from '../../../model/grammar/noun-phrase.js'
import {relationOf} from '../../../model/grammar/tree.js'
import type {Reading} from '../../../model/reading.js'
import {encloses, type Span, someRow} from '../../../model/span.js'
import {isKin} from '../rules/kin-lists.js'
import type {EntityPair, PairPlace} from './pairs.js'

/** The places of a pair that may say that it is related: none where the words around all of them say that it isn't. For pairs that no rule finds. */
export function indexRelatedPlaces(reading: Reading): (pair: EntityPair) => readonly PairPlace[] {
	const titles = new Map<number, Span[]>()
	for (const {person, title} of reading.roles) if (title) titles.set(person, [...(titles.get(person) ?? []), title])
	return ({type, subject, object, places}) => {
		const {name} = reading.entities[object]!
		// `the University`: a body without a name
		if (type === 'affiliation' && reading.lexicon.has(name.toLowerCase(), 'organization-noun')) return []
		const isOfPlace = type === 'nationality' || type === 'residence' || type === 'birth'
		const own = (isOfPlace && titles.get(subject)) || []
		const posts = (type === 'family' && titles.get(object)) || []
		return places.filter(
			(place) =>
				!isInTitle(reading, own, place.object) &&
				!isByPost(reading, posts, place) &&
				!(type === 'affiliation' && isVisited(reading, place.object)) &&
				!(type === 'family' && isWithoutKin(reading, place)) &&
				!(place.isTogether && isAcrossMarks(reading, place)),
		)
	}
}

// `was taken to Holm Hospital, where he died`, `spoke at the Pell Museum`: where one is, not what one belongs to.
function isVisited(reading: Reading, {head}: Mention): boolean {
	if (relationOf(reading.tree, head) !== 'obl' || !/^(?:at|in|into|outside|to)$/.test(prepositionOf(reading, head)))
		return false
	const verb = reading.tree.heads[head]!
	const clause = clauseAt(reading, verb)
	// `held a post at Acme`
	if (clause?.object && clause.voice === 'active') return false
	return lemmaIn(reading, verb, 'visiting-verb')
}

// `Oslo, where she met Bo Ray`: no noun for a relative, no marriage, no surname in common.
function isWithoutKin(reading: Reading, {subject, object}: PairPlace): boolean {
	const [first, last] = subject.from < object.from ? [subject, object] : [object, subject]
	if (wordAt(reading, subject.to - 1) === wordAt(reading, object.to - 1)) return false
	const from = sentenceAt(reading, first.from)?.from ?? first.from
	const to = sentenceAt(reading, last.from)?.to ?? last.to
	return !someRow({from, to}, (row) => isKin(reading, row) || isOfMarriage(reading, row))
}

// `a family`, `wed`, `her fiancé`
const isOfMarriage = (reading: Reading, row: number): boolean =>
	lemmaAt(reading, row) === 'family' || lemmaIn(reading, row, 'marriage-verb') || lemmaIn(reading, row, 'marriage-noun')

// `Envoy to Norland Ann Lee`: the place of her post is not that of her birth.
const isInTitle = (reading: Reading, titles: readonly Span[], object: Mention): boolean =>
	titles.some((title) => encloses(title, spanOf(reading, object)))

// `his campaign manager, Ann Lee`: his by her post, not `his wife, the writer Ann Lee`.
function isByPost(reading: Reading, posts: readonly Span[], {subject, object, isTogether}: PairPlace): boolean {
	if (!isTogether || posts.length === 0 || subject.to > object.from) return false
	const between = {from: subject.to, to: object.from}
	return (
		posts.some((post) => encloses(spanOf(reading, between), post)) && !someRow(between, (row) => isKin(reading, row))
	)
}

// `“… of Acme,” Lee wrote`: one is named in the quotation, the other names its source.
function isAcrossMarks(reading: Reading, {subject, object}: PairPlace): boolean {
	const [first, second] = subject.from < object.from ? [subject, object] : [object, subject]
	let depth = 0
	for (let row = first.to; row < second.from; row++) {
		const mark = reading.tokens.words[row]!
		if (mark === '“' || (mark === '"' && depth === 0)) depth++
		else if (mark === '”' || mark === '"') depth--
		if (depth < 0) return true
	}
	return depth > 0
}
