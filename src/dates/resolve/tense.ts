import {wordSet} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, lemmaIn, normAt, sentenceAt, xposAt} from '../../model/document.js'
import {isOfVote, isScheduled} from './tense-cues.js'

export type Tense = 'past' | 'present' | 'future' | 'none'

const intentions = wordSet(
	'agree aim ask call consider decide due expect face hope intend invite need order plan prepare pledge promise propose schedule seek set slate threaten urge vote vow wait want',
)
const futureWords = wordSet(
	'deadline due effective expected expire expires payable planned pending scheduled slated upcoming',
)

/**
 * The tense of the verb next to a row: the nearest finite verb to the left within the sentence, then to the right. Infinitives,
 * `would` and plans count as future, participles without an auxiliary close by as past.
 */
export function tenseAt(doc: Document, row: number): Tense {
	const sentence = sentenceAt(doc, row)
	if (!sentence) return 'none'
	if (isRanked(doc, row, sentence.from)) return 'none'
	if (isCompared(doc, row, sentence.from)) return 'past'
	const planned = plannedTense(doc, row, sentence.from)
	if (planned !== 'none') return planned
	if (isScheduled(doc, row, sentence)) return 'future'
	const left = scanLeft(doc, row, sentence.from)
	// `He needs a win in Tuesday's primary.`
	if (left === 'present' && isOfVote(doc, row)) return 'future'
	if (left !== 'none') return left
	return scanRight(doc, row, sentence.to)
}

// `its biggest deal in a decade`: the period of a superlative.
function isRanked(doc: Document, row: number, from: number): boolean {
	if (normAt(doc, row - 1) !== 'in') return false
	if (![0, 1, 2, 3].some((ahead) => doc.lexicon.formIn(normAt(doc, row + ahead), 'time-noun'))) return false
	for (let at = row - 2; at >= from && at > row - 8; at--) {
		if (/^(?:JJS|RBS)$/.test(xposAt(doc, at)) || /^(?:first|only|record)$/.test(normAt(doc, at))) return true
		if (/^(?:MD|VB.?|,)$/.test(xposAt(doc, at))) return false
	}
	return false
}

// `will slow to 2 per cent, from 3.6 per cent in January`: the time of the figure before.
function isCompared(doc: Document, row: number, from: number): boolean {
	if (normAt(doc, row - 1) !== 'in') return false
	let hasNumber = false
	for (let at = row - 2; at >= from && at >= row - 8; at--) {
		if (normAt(doc, at) === 'from') return hasNumber
		const tag = xposAt(doc, at)
		if (tag === 'CD') hasNumber = true
		else if (!/^(?:\$|NNS?|SYM|RB|#)$/.test(tag)) return false
	}
	return false
}

// `due June 30`, `the deadline of May 1`, `payable Jan. 2`: an adjective or noun of the future; `had been due Friday` is past.
function plannedTense(doc: Document, row: number, from: number): Tense {
	for (let at = row - 1; at >= from && at >= row - 4; at--) {
		const norm = normAt(doc, at)
		if (norm === 'ended') return 'past'
		if (norm === 'forward' && lemmaAt(doc, at - 1) === 'look') return 'future'
		if (futureWords.has(norm)) return isPluperfect(doc, at) ? 'past' : 'future'
		// `a hearing is set for Monday`
		if (norm === 'set' && normAt(doc, at + 1) === 'for') return isPluperfect(doc, at) ? 'past' : 'future'
		if (/^(?:VBD|VBZ|VBP|,)$/.test(xposAt(doc, at))) return 'none'
	}
	return 'none'
}

const isPluperfect = (doc: Document, at: number): boolean =>
	normAt(doc, at - 1) === 'been' && normAt(doc, at - 2) === 'had'

// `postponed until Tuesday`, `planned a rally on Saturday`: verbs whose time is future, whatever their tense.
const forwardVerbs = wordSet('adjourn anticipate delay expect extend plan postpone reschedule schedule slate')

function scanLeft(doc: Document, row: number, from: number): Tense {
	for (let at = row - 1; at >= from && at >= row - 25; at--) {
		// `remains closed until Tuesday`: a resultative state, no event.
		if (/^(?:keep|remain|stay)$/.test(lemmaAt(doc, at - 1)) && /^VB[DN]$/.test(xposAt(doc, at))) continue
		const tense = tenseOfVerb(doc, at, from)
		if (tense === 'none') {
			if (at >= row - 4 && isParticipleOfPast(doc, at, from)) return 'past'
			continue
		}
		return forwardVerbs.has(lemmaAt(doc, at)) && at >= row - 12 ? 'future' : tense
	}
	return 'none'
}

// `the ruling issued Thursday`, where `the rally planned for Thursday` is future.
function isParticipleOfPast(doc: Document, at: number, from: number): boolean {
	if (xposAt(doc, at) !== 'VBN' || forwardVerbs.has(lemmaAt(doc, at)) || futureWords.has(normAt(doc, at))) return false
	let back = at - 1
	while (back >= from && back >= at - 4 && xposAt(doc, back) === 'RB') back--
	return !/^(?:be|get|have)$/.test(lemmaAt(doc, back)) && normAt(doc, back) !== 'to' && xposAt(doc, back) !== 'MD'
}

function scanRight(doc: Document, row: number, to: number): Tense {
	for (let at = row + 1; at < to && at <= row + 25; at++) {
		const tag = xposAt(doc, at)
		if (tag === 'VB' || tag === 'VBN' || tag === 'VBG') continue
		const tense = tenseOfVerb(doc, at, row)
		if (tense !== 'none') return tense
		if (tag === 'MD') return modalTense(doc, at)
	}
	return 'none'
}

function tenseOfVerb(doc: Document, at: number, from: number): Tense {
	switch (xposAt(doc, at)) {
		case 'VBD':
			return 'past'
		case 'VBZ':
		case 'VBP':
			return awaits(doc, at, from) ? 'future' : presentTense(doc, at)
		case 'VB':
			return baseTense(doc, at, from)
		case 'VBN':
			return participleTense(doc, at, from)
		case 'MD':
			return modalTense(doc, at)
		case 'VBG':
			return progressiveTense(doc, at, from)
		default:
			return 'none'
	}
}

// `will lose their jobs when the plant shuts in June`: the present of a temporal clause under a future verb.
function awaits(doc: Document, at: number, from: number): boolean {
	for (let back = at - 1; back >= from && back >= at - 6; back--) {
		if (!doc.lexicon.has(normAt(doc, back), 'temporal-conjunction')) continue
		for (let left = back - 1; left >= from && left >= back - 15; left--)
			if (/^(?:'ll|will|wo)$/.test(normAt(doc, left)) && xposAt(doc, left) === 'MD') return true
		return false
	}
	return false
}

// `the talks resume on Monday`: the present tense of a timetable means the future.
const timetableVerbs = wordSet(
	'arrive begin close decide depart end expire face finish go hold host kick leave meet open play premiere reconvene reopen resume return start sit travel visit vote',
)

// `has met` is past, `meets` present or, of a timetable, future; `is to meet` is a plan.
function presentTense(doc: Document, at: number): Tense {
	const norm = normAt(doc, at)
	if (/^(?:has|have|'ve)$/.test(norm)) return 'past'
	if (doc.lexicon.has(norm, 'present-copula') && isInfinitive(doc, at + 1)) return 'future'
	return timetableVerbs.has(lemmaAt(doc, at)) ? 'future' : 'present'
}

const isInfinitive = (doc: Document, at: number): boolean => normAt(doc, at) === 'to' && xposAt(doc, at + 1) === 'VB'

// `will meet`, `to meet`, `would meet`, `did not meet`; an order that opens the sentence: `Come back in November.`
function baseTense(doc: Document, at: number, from: number): Tense {
	if (at === from) return 'future'
	for (let back = at - 1; back >= from && back >= at - 5; back--) {
		const tag = xposAt(doc, back)
		const norm = normAt(doc, back)
		if (tag === 'MD') return modalTense(doc, back)
		if (norm === 'to') return infinitiveTense(doc, back, from)
		if (norm === 'did') return 'past'
		if (norm === 'do' || norm === 'does') return 'present'
		if (tag !== 'RB') break
	}
	return 'none'
}

// Verbs whose object is what one may do: `has the right to vote on Tuesday`.
const chanceVerbs = wordSet('be get give have offer stand')

function infinitiveTense(doc: Document, to: number, from: number): Tense {
	// `stands a chance to win on Tuesday`; `had a chance to win` is past, `recalls the chance to win` over.
	const isPossible = lemmaIn(doc, to - 1, 'possibility-noun')
	for (let back = to - 1; back >= from && back >= to - 8; back--) {
		const tag = xposAt(doc, back)
		if (intentions.has(lemmaAt(doc, back)) || futureWords.has(normAt(doc, back))) return 'future'
		if (isPossible && tag === 'MD') return 'future'
		if (isPossible && /^VB[PZ]$/.test(tag)) return chanceVerbs.has(lemmaAt(doc, back)) ? 'future' : 'none'
		if (tag.startsWith('VB') || tag === 'MD') return lemmaAt(doc, back) === 'be' ? 'future' : 'none'
	}
	return 'none'
}

// `would have gone`, `could have already met`; not `will have surgery`.
const isPerfect = (doc: Document, have: number): boolean =>
	[1, 2, 3].some(
		(ahead) =>
			/^VB[DN]$/.test(xposAt(doc, have + ahead)) &&
			[1, 2].every((back) => back >= ahead || /^RB$/.test(xposAt(doc, have + back))),
	)

function modalTense(doc: Document, at: number): Tense {
	for (let next = at + 1; next <= at + 3; next++)
		if (normAt(doc, next) === 'have' && isPerfect(doc, next)) return 'past'
	const norm = normAt(doc, at)
	return doc.lexicon.has(norm, 'future-modal') ? 'future' : 'present'
}

// `was held`, `has been held`, `will be held`, `is expected`; a bare participle has no tense of its own.
function participleTense(doc: Document, at: number, from: number): Tense {
	for (let back = at - 1; back >= from && back >= at - 5; back--) {
		const norm = normAt(doc, back)
		if (doc.lexicon.has(norm, 'past-auxiliary')) {
			for (let more = back - 1; more >= from && more >= back - 3; more--)
				if (xposAt(doc, more) === 'MD') return modalTense(doc, more)
			return 'past'
		}
		if (/^(?:be|being)$/.test(norm)) {
			for (let more = back - 1; more >= from && more >= back - 3; more--) {
				if (xposAt(doc, more) === 'MD') return modalTense(doc, more)
				if (normAt(doc, more) === 'to') return 'future'
			}
			return 'none'
		}
		if (doc.lexicon.has(norm, 'present-copula')) return futureWords.has(normAt(doc, at)) ? 'future' : 'present'
		if (xposAt(doc, back) !== 'RB') break
	}
	return 'none'
}

function progressiveTense(doc: Document, at: number, from: number): Tense {
	for (let back = at - 1; back >= from && back >= at - 4; back--) {
		const norm = normAt(doc, back)
		if (doc.lexicon.has(norm, 'present-copula')) return 'present'
		if (/^(?:was|were|been)$/.test(norm)) return 'past'
		if (norm === 'be') return 'future'
		if (xposAt(doc, back) !== 'RB') break
	}
	return 'none'
}
