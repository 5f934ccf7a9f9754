import {type Document, lemmaAt, normAt, sentenceAt, wordAt, xposAt} from '../model/document.js'
import {eventWords} from './kind-words.js'
import {isCapital} from './names-case.js'
import type {RawName} from './names-rules.js'
import {organizationWords, placeWords} from './organization-words.js'
import {calendarWords} from './sentence-openers.js'

/** So sure the model must be of a full name for its last word to count. */
const sure = 0.8

/**
 * People whom the model passed over: `King said` at the head of a sentence, where the article has a `Tom King`; and with
 * their title for an event's: `Mayor London Breed`. Linear.
 */
export function putSurnames(doc: Document, found: readonly RawName[]): readonly RawName[] {
	const names = found.map((name) => (isTitled(doc, name) ? {...name, ...person, from: name.from + 1} : name))
	const surnames = new Set<string>()
	const taken = new Set<number>()
	for (const {type, from, to, confidence} of names) {
		for (let row = from; row < to; row++) taken.add(row)
		if (type === 'person' && to - from > 1 && confidence > sure) surnames.add(wordAt(doc, to - 1))
	}
	const heads = doc.sentences.flatMap(({from, to}): RawName[] =>
		to - from > 2 && !taken.has(from) && surnames.has(wordAt(doc, from)) && doesSomething(doc, from)
			? [{...person, from, to: from + 1, subtype: null}]
			: [],
	)
	if (heads.length === 0) return names
	// Few articles come so far: only these are searched for the same word as a common one.
	const common = new Set(doc.tokens.words.filter((word) => /^\p{Ll}/u.test(word)))
	const missed = heads.filter(({from}) => !common.has(normAt(doc, from)))
	return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.from - b.from)
}

const person = {type: 'person', confidence: 0.8, rule: 'family name'} as const

// `King said`, `King’s lawyer`; not `Rice is grown here`, `May was wet`.
const doesSomething = (doc: Document, row: number): boolean =>
	isCapital(wordAt(doc, row)) &&
	!calendarWords.has(normAt(doc, row)) &&
	((/^VB[DZ]$/.test(xposAt(doc, row + 1)) && !/^(?:be|become|have|remain)$/.test(lemmaAt(doc, row + 1))) ||
		/^['’]s$/.test(normAt(doc, row + 1))) &&
	sentenceAt(doc, row)?.from === row

const isTitled = (doc: Document, {type, from, to}: RawName): boolean => {
	const last = normAt(doc, to - 1)
	return (
		type === 'event' &&
		to - from === 3 &&
		/^(?:assembl|congress|council)(?:man|member|person|woman)$|^(?:councillor|gov|governor|judge|mayor|rep|sen|senator|sheriff)$/.test(
			normAt(doc, from),
		) &&
		isCapital(wordAt(doc, from + 1)) &&
		isCapital(wordAt(doc, to - 1)) &&
		![eventWords, organizationWords, placeWords].some((words) => words.has(last))
	)
}
