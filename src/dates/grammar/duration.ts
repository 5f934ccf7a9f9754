import {formInClass, inClass} from '../../lexicon/lexicon.js'
import type {DurationExpression, Modifier, Parsed, TimeAmount, TimeUnit} from '../expression.js'
import {readAmount, readBound} from './amount.js'
import {isDefinite, isPluralDefinite} from './definite-unit.js'
import {at, isSpaced, type Pieces, skipHyphen, skipWord, stands, tagOf} from './pieces.js'
import {isYearEnd} from './year.js'

/** Reads a length of time: `two weeks`, `nearly an hour`, `the past five years`, `recent months`, `a three-year period`, `decades`. */
export function readDuration(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	const read =
		readEnded(pieces, from) ??
		readPeriod(pieces, from) ??
		readSided(pieces, from) ??
		readBounded(pieces, from) ??
		readVague(pieces, from) ??
		readLong(pieces, from)
	// `took over five months ago`: a point in time.
	return read && at(pieces, read.to) !== 'ago' ? read : null
}

// `the year ended April 9`, `the year to June`, `the fiscal year ending May 3, 1931`: a length of time with its end.
function readEnded(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	if (at(pieces, from) !== 'the' && at(pieces, from) !== 'its') return null
	const start = skipWord(pieces, from + 1, 'fiscal')
	if (at(pieces, start) !== 'year' || !isYearEnd(pieces, from, start + 1)) return null
	return made(pieces, from, start + 1, [{unit: 'year', number: 1}], 0, undefined)
}

// `a three-year period`: a compound modifier of `period`.
function readPeriod(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	if (!/^(?:a|the)$/.test(at(pieces, from))) return null
	const amount = readAmount(pieces, from + 1)
	return amount?.compound && at(pieces, amount.to) === 'period'
		? made(pieces, from, amount.to + 1, amount.amounts, 0, undefined)
		: null
}

const sides: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
	['additional', 0],
	['coming', 1],
	['ensuing', 0],
	['final', 0],
	['first', 0],
	['following', 1],
	['initial', 0],
	['intervening', 0],
	['last', -1],
	['latest', -1],
	['next', 1],
	['opening', 0],
	['past', -1],
	['preceding', -1],
	['previous', -1],
	['prior', -1],
	['recent', -1],
	['remaining', 1],
	['upcoming', 1],
])

const lengths = new Set<TimeUnit>([
	'minute',
	'hour',
	'day',
	'week',
	'month',
	'quarter',
	'year',
	'decade',
	'century',
	'millennium',
])

// `the past five years`, `these past two days`, `the first nine months`, `recent weeks`, `the past year`, `the 3 next weeks`.
function readSided(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	const bound = isPreposition(pieces, from) ? null : readBound(pieces, from)
	const begin = bound?.to ?? from
	const article = inClass(at(pieces, begin), 'definite-determiner') ? begin + 1 : begin
	const word = at(pieces, article)
	// `would last four years`, `is due to last a week`
	if (
		word === 'last' &&
		(inClass(at(pieces, article - 1), 'modal-verb') ||
			(article === from && at(pieces, from - 1) === 'to') ||
			/^VB[PZ]?$/.test(tagOf(pieces, article)))
	)
		return null
	const side = sides.get(word)
	if (side === undefined) return article > begin && !bound ? readAfterArticle(pieces, from, article) : null
	const start = article + 1
	const amount = readAmount(pieces, start)
	if (amount && !amount.article && !(amount.compound && article === begin)) {
		const bare = article > begin && !/^th/.test(at(pieces, begin)) ? article : from
		return made(
			pieces,
			bare,
			amount.to,
			amount.amounts,
			side,
			bound?.mod ?? (amount.approximate ? 'APPROX' : undefined),
		)
	}
	const unit = pieces.words.units.get(at(pieces, start))
	if (!unit || at(pieces, start + 1) === '-') return null
	// `recent weeks` is the past, no length.
	if (word === 'recent') return null
	const plural = at(pieces, start).endsWith('s') || at(pieces, start) === 'centuries'
	if (plural) {
		// `the final days`: which ones, not how long
		if (/^(?:final|first|following|initial|opening)$/.test(word)) return null
		if (lengths.has(unit.unit))
			return made(pieces, from, endOfList(pieces, start + 1), [{unit: unit.unit, number: null}], side, undefined)
		return null
	}
	if (
		word !== 'past' &&
		!(isLasting(pieces, from) && article > begin && (word === 'last' || word === 'next' || word === 'coming'))
	)
		return null
	if (unit.unit === 'quarter' && word === 'last') return null
	const loose = stands(pieces, start + 1, 'or', 'so') ? 2 : 0
	return made(
		pieces,
		from,
		start + 1 + loose,
		[{unit: unit.unit, number: unit.factor}],
		side,
		loose ? 'APPROX' : undefined,
	)
}

// `over the last year`: a duration, not the calendar year before.
const isLasting = (pieces: Pieces, from: number): boolean =>
	inClass(at(pieces, from - 1), 'duration-preposition') && at(pieces, from) === 'the'

// `recent weeks and months`, `weeks or months`.
function endOfList(pieces: Pieces, from: number): number {
	const link = at(pieces, from)
	return (link === 'and' || link === 'or') &&
		pieces.words.units.has(at(pieces, from + 1)) &&
		at(pieces, from + 1).endsWith('s')
		? from + 2
		: from
}

// `the nine months`, `the four days`, `the 3 next weeks`: a definite amount.
function readAfterArticle(pieces: Pieces, from: number, start: number): Parsed<DurationExpression> | null {
	if (!isPluralDefinite(pieces, from)) return null
	const amount = readAmount(pieces, start)
	if (!amount || amount.article || amount.compound || !at(pieces, amount.to - 1).endsWith('s')) return null
	const words = pieces.norms.slice(start, amount.to)
	const side = words.includes('next') ? 1 : words.includes('last') || words.includes('past') ? -1 : 0
	return made(pieces, from, amount.to, amount.amounts, side, amount.approximate ? 'APPROX' : undefined)
}

// `used over three years`, `evolved over several years`: a preposition; `lasted over a week`, `for over an hour`: a bound.
const isPreposition = (pieces: Pieces, from: number): boolean =>
	/^(?:over|under|around)$/.test(at(pieces, from)) && !inClass(at(pieces, from - 1), 'duration-cue')

function readBounded(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	const bound = isPreposition(pieces, from) ? null : readBound(pieces, from)
	const start = bound?.to ?? from
	const sided = bound && at(pieces, start) === 'the' ? readSided(pieces, start) : null
	if (sided) return {...sided, from, expression: {...sided.expression, mod: bound!.mod}}
	const amount = readAmount(pieces, start)
	if (!amount) return bound && start > from ? readBoundless(pieces, from) : null
	if (bound?.mod === 'MORE_THAN' && amount.amounts[0]!.number === null) return null
	const words = pieces.norms.slice(start, amount.to)
	const side = amount.compound
		? 0
		: words.includes('next')
			? 1
			: words.includes('last') || words.includes('past')
				? -1
				: 0
	const mod = bound?.mod ?? (amount.approximate ? 'APPROX' : undefined)
	// `about a two-year wait`: the bound belongs to the noun.
	return made(pieces, amount.compound ? start : from, amount.to, amount.amounts, side, mod)
}

// `some days`: the bound is the amount.
function readBoundless(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	const amount = readAmount(pieces, from)
	return amount ? made(pieces, from, amount.to, amount.amounts, 0, undefined) : null
}

const made = (
	pieces: Pieces,
	from: number,
	to: number,
	amounts: readonly TimeAmount[],
	side: -1 | 0 | 1,
	mod: Modifier | undefined,
): Parsed<DurationExpression> => ({
	expression: {kind: 'duration', amounts, side, ...(mod && {mod})},
	from,
	to: skipWord(pieces, to, 'ahead'),
	rule: 'date.duration',
})

// `for weeks`, `months of talks`, `the weeks ahead`, `over the years`, `weeks after she had moved`: a plural without a number, in a context of duration.
function readVague(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	const article = isPluralDefinite(pieces, from)
	const start = article ? from + 1 : from
	const word = at(pieces, start)
	const unit = pieces.words.units.get(word)
	if (!unit || !(word.endsWith('s') || word === 'millennia') || !lengths.has(unit.unit) || unit.unit === 'quarter')
		return null
	if (word.length < 4) return null
	const before = at(pieces, from - 1)
	const to = endOfList(pieces, start + 1)
	const after = at(pieces, to)
	// `the days before the vote` is when, no length.
	if (article) {
		const side = after === 'ahead' ? 1 : 0
		return side === 1 || (before === 'over' && /^[.,;]?$/.test(after))
			? made(pieces, from, to, [{unit: unit.unit, number: null}], side, undefined)
			: null
	}
	const cued =
		inClass(before, 'duration-preposition') ||
		formInClass(before, 'duration-verb') ||
		/^(?:after|despite)$/.test(before) ||
		(after === 'of' && !/^(?:and|or)$/.test(before)) ||
		after === 'long' ||
		(/^(?:just|only|mere|)$/.test(before) && /^(?:after|before)$/.test(after)) ||
		(after === 'after' && inClass(at(pieces, to + 1), 'subject-pronoun')) ||
		inClass(after, 'offset-adverb')
	if (!cued || after === 'old' || before === 'per' || inClass(before, 'part-modifier')) return null
	if (after !== 'ahead' && isDefinite(pieces, from)) return null
	return made(pieces, from, to, [{unit: unit.unit, number: null}], 0, undefined)
}

// `day-long`, `decades-long`, `years-old slump`: a unit in a compound adjective.
function readLong(pieces: Pieces, from: number): Parsed<DurationExpression> | null {
	const word = at(pieces, from)
	const unit = pieces.words.units.get(word)
	if (!unit) {
		const joined = /^([a-z]+)long$/.exec(word)
		const named = joined && pieces.words.units.get(joined[1]!)
		return named ? made(pieces, from, from + 1, [{unit: named.unit, number: 1}], 0, undefined) : null
	}
	const next = skipHyphen(pieces, from + 1)
	if (next === from + 1 || at(pieces, next) !== 'long' || (!isSpaced(pieces, from) && at(pieces, from - 1) === '-'))
		return null
	const plural = word.endsWith('s')
	return made(pieces, from, next + 1, [{unit: unit.unit, number: plural ? null : unit.factor}], 0, undefined)
}
