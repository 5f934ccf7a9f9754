import {inClass, wordSet} from '../../lexicon/lexicon.js'
import type {RuleRun} from '../../model/rule-run.js'
import {firstReading, inTurn, reading} from '../../rules/reading.js'
import {ruleSet} from '../../rules/rule-set.js'
import {type Amount, type AmountPair, type BoundedAmount, type ParsedQuantity, quantityOf} from '../amount.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt, skipHyphen} from '../tokens/pieces.js'
import type {Unit} from '../units/unit.js'
import {type ChangeDirection, changeNouns, changeVerbs} from './change-words.js'
import {isGiver} from './giver.js'
import {sharedUnit, shareScale} from './shared-unit.js'

/** How a number gives a rise or a fall. */
export interface Change {
	readonly direction: 'up' | 'down' | null
	readonly role: 'from' | 'to' | 'by' | null
	/** `verb`: `fell 5 %`, `down 5 %`; `noun`: `a 5 % fall`; `sign`: `-0.6%`. */
	readonly by: 'verb' | 'noun' | 'sign'
	/** The piece of its verb, noun or sign. */
	readonly at: number
}

interface ChangePlace {
	readonly pieces: Pieces
	readonly found: ParsedQuantity
	/** The change before it in the sentence. */
	readonly previous: Change | null
}

/** Rules that read a number as a change, or as the start or end of one; the first that applies decides. */
export const changeRules = ruleSet<ChangePlace, Change | null>(
	'numbers',
	['change'],
	inTurn([
		reading({
			name: 'change-by-verb',
			phase: 'change',
			example: 'Sales rose 5 percent.',
			read: ({pieces, found, previous}) => readVerbal(pieces, found, previous),
		}),
		reading({
			name: 'change-by-noun',
			phase: 'change',
			example: 'They agreed on a 5 percent cut.',
			read: ({pieces, found}) => readNominal(pieces, found),
		}),
		reading({
			name: 'change-by-sign',
			phase: 'change',
			example: 'The index stood at +1.2% then.',
			read: ({pieces, found}) => readSigned(pieces, found),
		}),
	]),
)

/** Reads whether a number is a change, its start or its end; null where it is neither. */
export function readChange(
	pieces: Pieces,
	found: ParsedQuantity,
	previous: Change | null,
	run: RuleRun,
): Change | null {
	if (found.type === 'age' || found.type === 'score') return null
	// `fell by a third`, `fell a third to 40`: of ratios only a fraction after `by` or a verb of change is a change.
	if (found.type === 'ratio' && !(found.rule === 'fraction' && isSizeOfChange(pieces, found))) return null
	return firstReading(changeRules, {pieces, found, previous}, run, () => ({
		from: pieceAt(pieces, found.from).start,
		to: pieceAt(pieces, found.to - 1).end,
	}))
}

// `cut a third of the jobs`: a partitive object.
const isSizeOfChange = (pieces: Pieces, {from, to}: ParsedQuantity): boolean =>
	isWordAt(pieces, from - 1, 'by') || (changeVerbs.has(pieceAt(pieces, from - 1).norm) && isWordAt(pieces, to, 'to'))

const skipped = wordSet(
	'a about again already almost another an approximately around as back further his its just much nearly of only over roughly slightly some still their then up down well',
)

// `rose 5 %`, `fell by 5 %`, `up 5 %`, `cut rates by 5 points`, `rose to 12`, `from 10`: measure, goal or source of a verb of change.
function readVerbal(
	pieces: Pieces,
	{from: first, to, role, type}: ParsedQuantity,
	previous: Change | null,
): Change | null {
	// `swelled to a record 3.9 billion`: `record` is stepped over.
	const skip = isWordAt(pieces, first - 1, 'record') ? (isWordAt(pieces, first - 2, 'a') ? 2 : 1) : 0
	const from = first - skip
	const before = pieceAt(pieces, from - 1)
	if (isWord(before, 'up', 'down') && !isUpTo(pieces, from))
		return {direction: before.norm as 'up' | 'down', role: 'by', by: 'verb', at: from - 1}
	const own = role ?? (isWord(before, 'by', 'to', 'from') ? (before.norm as 'by' | 'to' | 'from') : null)
	if (own) {
		const found = directionBefore(pieces, from - 1, own)
		const ofGiver = own === 'from' && !role && !previous && type === 'count'
		if (found && ofGiver && isGiver(pieces, found.at, from - 1, to)) return null
		if (found)
			return {direction: found.direction === 'level' ? null : found.direction, role: own, by: 'verb', at: found.at}
		// `… fell 3.1 %, Acme by 4.2 %`: gapping, the verb is the one before.
		if (role) return {direction: null, role, by: 'verb', at: from - 1}
		return own === 'by' && previous?.by === 'verb' && type !== 'count' ? {...previous, role: 'by', at: from - 1} : null
	}
	const direct = directVerb(pieces, from)
	return direct ? {direction: direct.direction, role: 'by', by: 'verb', at: direct.at} : null
}

const isUpTo = (pieces: Pieces, from: number): boolean => isWordAt(pieces, from, 'to')

// Back over adverbs from the number to the verb.
function directVerb(pieces: Pieces, from: number): {direction: 'up' | 'down'; at: number} | null {
	for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
		const {norm, type} = pieceAt(pieces, at)
		if (type !== 'word') return null
		const direction = isCompound(pieces, at) || transitiveForms.has(norm) ? undefined : changeVerbs.get(norm)
		if (direction === 'up' || direction === 'down') return {direction, at}
		if (direction === 'level') {
			const particle = pieceAt(pieces, at + 1)
			if (isWord(particle, 'up', 'higher')) return {direction: 'up', at}
			return isWord(particle, 'down', 'lower') ? {direction: 'down', at} : null
		}
		if (!skipped.has(norm) && !norm.endsWith('ly') && norm !== 'higher' && norm !== 'lower') return null
	}
	return null
}

// `eyebrow-raising 40,570`: the second part of a compound is no verb.
const isCompound = (pieces: Pieces, at: number): boolean => isSignAt(pieces, at - 1, '-')

// Right before a number these are transitive, with it as their object: `raised $3 million`, `lifted 20 boxes`.
const transitiveForms = wordSet(
	'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting expand expands expanded expanding',
)

// The nearest word of change before `by`, `to`, `from` in the clause; `to` requires a near one.
function directionBefore(
	pieces: Pieces,
	at: number,
	role: 'by' | 'to' | 'from',
): {direction: ChangeDirection; at: number} | null {
	const maxPiecesBack = role === 'to' ? 9 : 12
	for (let index = at - 1; index >= 0 && index >= at - maxPiecesBack; index--) {
		const piece = pieceAt(pieces, index)
		if (piece.type === 'sign') {
			if (/^[;:()]$/.test(piece.norm)) return null
			continue
		}
		if (piece.type !== 'word') continue
		const particle = particles.get(piece.norm)
		// `caught up with 3 ferries`: the particle of a phrasal verb.
		if (particle && isWordAt(pieces, index + 1, 'with')) return null
		if (particle) return {direction: particle, at: index}
		const lost = role === 'by' && /^los/.test(piece.norm)
		const verb =
			(lost || isCompound(pieces, index) ? undefined : changeVerbs.get(piece.norm)) ??
			(index >= at - 6 && !isForecast(pieces, index + 1) ? changeNouns.get(piece.norm) : undefined)
		if (verb) return {direction: verb === 'level' ? levelDirection(pieces, index) : verb, at: index}
		if (isWord(piece, 'said', 'that', 'which', 'while', 'who')) return null
	}
	return null
}

// `cut its growth forecast to 2 %`: what is said to come, which the verb changes.
const isForecast = (pieces: Pieces, at: number): boolean =>
	/^(?:estimate|forecast|guidance|outlook|prediction|projection|target)s?$/.test(pieceAt(pieces, at).norm)

const particles: ReadonlyMap<string, 'up' | 'down'> = new Map([
	['down', 'down'],
	['downward', 'down'],
	['downwards', 'down'],
	['up', 'up'],
	['upward', 'up'],
	['upwards', 'up'],
])

function levelDirection(pieces: Pieces, at: number): ChangeDirection {
	const next = pieceAt(pieces, at + 1)
	if (isWord(next, 'up', 'higher', 'upward', 'upwards')) return 'up'
	return isWord(next, 'down', 'lower', 'downward', 'downwards') ? 'down' : 'level'
}

// `a 5 % increase`, `a 30 percent cut in`, `an increase of 5 %`, `5 % higher`: modifier of a noun of change.
function readNominal(pieces: Pieces, {from, to, unit}: ParsedQuantity): Change | null {
	const before = pieceAt(pieces, from - 1)
	if (isWord(before, 'of', 'by')) {
		const noun = pieceAt(pieces, from - 2).norm
		const direction = changeNouns.get(noun)
		// `a loss of $4m`: an amount by itself.
		const isResult = /^loss/.test(noun) && isOfMoney(unit)
		if (!isResult && (direction === 'up' || direction === 'down'))
			return {direction, role: 'by', by: 'noun', at: from - 2}
	}
	const start = skipHyphen(pieces, to)
	for (let at = start; at < start + 4; at++) {
		const {norm, type} = pieceAt(pieces, at)
		if (type !== 'word' || inClass(norm, 'phrase-boundary')) return null
		const direction = changeNouns.get(norm)
		if (direction === 'up' || direction === 'down') return {direction, role: 'by', by: 'noun', at}
		if (at === start && (norm === 'higher' || norm === 'lower'))
			return {direction: norm === 'higher' ? 'up' : 'down', role: 'by', by: 'noun', at}
	}
	return null
}

const isOfMoney = (unit: Unit | null): boolean => unit !== null && /^money/.test(unit.dimension)

// `FTSE -0.6%`, `(+1.2%)`: a signed percentage.
function readSigned(pieces: Pieces, {from, numeral, type}: ParsedQuantity): Change | null {
	if (type !== 'percent') return null
	const first = pieceAt(pieces, numeral.from)
	const plus = isSignAt(pieces, from - 1, '+') || isSign(first, '+')
	const minus = isSign(first, '-') || isSign(first, '−')
	if (!plus && !minus) return null
	const before = pieceAt(pieces, from - 1)
	if (minus && isWord(before, 'of', 'at', 'to', 'from', 'is', 'was')) return null
	return {direction: plus ? 'up' : 'down', role: 'by', by: 'sign', at: from}
}

/** Reads the two ends of a change: `rose from 11 to 17 percent`, `down from 214 boats to 187`. */
export function readChangeEnds({pieces, left, right, gap}: AmountPair): ParsedQuantity[] | null {
	if (gap !== 'to' && !/^in \d{4} to$/.test(gap)) return null
	const from = left.from - 1
	if (!isWordAt(pieces, from, 'from')) return null
	const unit = sharedUnit(left.amount, right.amount)
	if (unit === undefined) return null
	const low = shareScale(left.amount, right.amount)
	if (!isChange(pieces, from, low > right.amount.value)) return null
	const kind = right.amount.unit ? right.amount.kind : left.amount.kind
	return [end(left, unit, kind, low, 'from'), end(right, unit, kind, right.amount.value, 'to')]
}

function end(
	bounded: BoundedAmount,
	unit: Unit | null,
	kind: Amount['kind'],
	value: number,
	role: 'from' | 'to',
): ParsedQuantity {
	const own = quantityOf(bounded)
	return {
		...own,
		type: own.unit ? own.type : kind,
		unit: own.unit ?? unit,
		value: own.value === null ? null : value,
		role,
		rule: `${kind} ${role}`,
	}
}

// `rose from 11 to 17`, `down from 214 boats to 187`: a change where a word of change is near, or the value falls.
function isChange(pieces: Pieces, from: number, falls: boolean): boolean {
	for (let back = 1; back <= 12 && from - back >= 0; back++) {
		const {norm, type} = pieceAt(pieces, from - back)
		if (type !== 'word') {
			if (norm === ';' || norm === '(') break
			continue
		}
		if (/^(?:rang|span|var[iy])/.test(norm)) return false
		if (changeVerbs.has(norm) || (changeNouns.has(norm) && back <= 4) || norm === 'up' || norm === 'down') return true
	}
	return falls
}
