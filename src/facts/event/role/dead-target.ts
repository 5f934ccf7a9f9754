import {clauseAt, lemmaIn, normAt, xposAt} from '../../../model/document.js'
import {childBy, childrenOf, relationOf} from '../../../model/grammar/tree.js'
import type {Reading} from '../../../model/reading.js'
import {isNegated} from '../../factuality/polarity.js'
import type {FoundEvent} from '../found.js'
import type {Phrase} from './phrases.js'
import {fillerRank} from './roles.js'

/** `shot Lee dead`, `Lee was stabbed to death`, `fatally shot Lee`: the target is dead too; not `Lee was stabbed in the neck`. */
export function withDead(reading: Reading, event: FoundEvent, all: readonly FoundEvent[]): FoundEvent {
	const {trigger, filled, type} = event
	const target = filled.find(({role, candidate}) => role === 'target' && candidate.name === 'object')
	if (!target || !type.roles['dead'] || trigger.wordClass !== 'verb') return event
	const {phrase} = target.candidate
	const dead = filled.find(({role}) => role === 'dead')
	const isFatal = isFatalTo(reading, event, phrase)
	if (dead) {
		const isSame = dead.candidate.phrase.head === phrase.head && phrase.filler === 'person'
		if (!isSame || isFatal || !reading.lexicon.has(trigger.word, 'survivable-attack')) return event
		return diedOf(reading, event, phrase, all) ? event : {...event, filled: filled.filter((one) => one !== dead)}
	}
	return isFatal && fillerRank(type.roles['dead']!, phrase.filler) > 1
		? {...event, filled: [...filled, {...target, role: 'dead'}]}
		: event
}

function isFatalTo(reading: Reading, {trigger: {head, to}}: FoundEvent, phrase: Phrase): boolean {
	const end = phrase.from === head + 1 ? phrase.to : Math.max(to, head + 1)
	if (normAt(reading, head - 1) === 'fatally' || normAt(reading, to - 1) === 'dead') return true
	// not `attacked hostages dead set on fleeing`
	if (normAt(reading, end) === 'dead')
		return reading.tree.heads[end] === head && relationOf(reading.tree, end) === 'xcomp'
	if (normAt(reading, end) === 'to') return normAt(reading, end + 1) === 'death'
	if (normAt(reading, end) !== 'and') return false
	// `shot and fatally wounded Lee`
	const verb = normAt(reading, end + 1) === 'fatally' ? end + 2 : end + 1
	if (verb === end + 1 && normAt(reading, verb) !== 'killed') return false
	return (end === head + 1 || isPassive(reading, head)) && takesOnly(reading, verb, phrase)
}

const isPassive = ({tree}: Reading, head: number): boolean =>
	childrenOf(tree, head).some((child) => /^(?:aux|nsubj):pass$/.test(tree.deprels[child] ?? ''))

// Not `stabbed Lee and killed Moss`.
function takesOnly({tree}: Reading, verb: number, {head}: Phrase): boolean {
	const object = childBy(tree, verb, 'obj')
	return object < 0 || object === head
}

// `Lee was shot and died`, `Lee was shot three times and killed`, `Lee, who was shot, died`.
function diedOf(reading: Reading, {trigger: {head}}: FoundEvent, phrase: Phrase, all: readonly FoundEvent[]): boolean {
	const {tree} = reading
	const isConjunctOf = (row: number): boolean => {
		if (relationOf(tree, row) !== 'conj' || childBy(tree, row, 'nsubj') >= 0) return false
		const clause = clauseAt(reading, row)
		if (clause && isNegated(reading, clause)) return false
		if (lemmaIn(reading, row, 'dying-verb')) return true
		return lemmaIn(reading, row, 'killing-verb') && xposAt(reading, row) === 'VBN' && takesOnly(reading, row, phrase)
	}
	if (isPassive(reading, head) && childrenOf(tree, head).some(isConjunctOf)) return true
	return all.some(
		({type, trigger, filled}) =>
			type.name === 'die' &&
			reading.tokens.sentences[trigger.head] === phrase.sentence &&
			filled.some(({role, candidate}) => role === 'person' && isSame(candidate.phrase, phrase)),
	)
}

const isSame = (a: Phrase, b: Phrase): boolean => a.head === b.head || (a.entity >= 0 && a.entity === b.entity)
