import {inClass} from '../../lexicon/lexicon.js'
import type {Season} from '../expression.js'
import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, isSpaced, type Pieces} from '../grammar/pieces.js'

const seasonCues = new Set(
	'after before by during each every for in last of over since that through throughout till until'.split(' '),
)

/** Whether a season is no period: `fall`, `Winter is cold`, `winter coats`. */
export function isNoSeason(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar') return false
	const {season, year} = expression.fields
	const before = at(pieces, from - 1)
	const after = at(pieces, to)
	const article = at(pieces, from) === 'the'
	if (year !== undefined || expression.mod || isSubject(pieces, from, to, season)) return false
	if (!seasonCues.has(before) || after === '-' || after === 'of') return true
	if (season === 'FA' && at(pieces, to - 1) === 'fall')
		return !(
			article &&
			(before === 'in' || before === 'by' || before === 'until' || before === 'during') &&
			/^(?:[.,;)!?]|and|when|)$/.test(after)
		)
	if (isCapital(pieces, to - 1) && isCapital(pieces, to)) return true
	// `the summer season`, `winter coats`: a modifier.
	return (
		/^(?:NN|NNS|NNP)$/.test(pieces.tagAt(pieces.starts[to] ?? -1)) &&
		isSpaced(pieces, to) &&
		/^\p{L}/u.test(after) &&
		!inClass(after, 'subject-pronoun') &&
		!inClass(after, 'phrase-boundary')
	)
}

// `Winter is cold`, `it was spring`: the season itself is spoken of.
function isSubject(pieces: Pieces, from: number, to: number, season: Season | undefined): boolean {
	if (at(pieces, to - 1) === 'fall') return false
	if (/^(?:is|was|be)$/.test(at(pieces, from - 1)) && /^[.,;!?]?$/.test(at(pieces, to))) return true
	const first = from === 0 || /^[.!?]$/.test(at(pieces, from - 1)) || at(pieces, from) === 'the'
	return first && season !== undefined && /^(?:VB[DZ]|MD)$/.test(pieces.tagAt(pieces.starts[to] ?? -1))
}
