import {lemmaAt, lemmaIn, normAt, uposAt} from '../../../model/document.js'
import {prepositionOf} from '../../../model/grammar/noun-phrase.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import type {Reading} from '../../../model/reading.js'
import type {Claim} from '../../base.js'
import type {FoundEvent} from '../found.js'
import {type PloverRoot, rootCodes} from '../types/type.js'

/** Root codes of acts that cooperate, those before DEMAND; the others are in conflict. */
const cooperative: ReadonlySet<PloverRoot> = new Set(rootCodes.slice(0, rootCodes.indexOf('DEMAND')))

/**
 * The root code of an event in PLOVER. What is only said of an act is an act of its own there: `demanded a truce` is DEMAND,
 * `refused to meet` REJECT, `will send aid` AGREE, `will impose sanctions` THREATEN. Null for what is asked for, may be or
 * would be, and for types that are no acts of politics.
 */
export function ploverOf(
	reading: Reading,
	{type, trigger}: Pick<FoundEvent, 'type' | 'trigger'>,
	{polarity, modality}: Pick<Claim, 'polarity' | 'modality'>,
): PloverRoot | null {
	if (!type.plover) return null
	const said = speechAct(reading, trigger.head)
	if (said !== undefined) return said
	if (modality === 'required') return 'DEMAND'
	const usual = type.plover.byTrigger.get(trigger.word) ?? type.plover.root
	const root = usual === 'ASSAULT' && isCombat(reading, trigger.head) ? 'FIGHT' : usual
	const act = root && isEnded(reading, trigger.head) ? (cooperative.has(root) ? 'SANCTION' : 'CONCEDE') : root
	if (!act) return null
	const isAhead = modality === 'intended' || modality === 'predicted'
	if (polarity === 'denied') return isAhead && cooperative.has(act) ? 'REJECT' : null
	if (isAhead) return cooperative.has(act) ? 'AGREE' : 'THREATEN'
	return modality === 'actual' ? act : null
}

/** Words on either side of an assault among which soldiers make a fight of a gunfight. */
const around = 12

// `killed six in a gunbattle`, `struck by a missile`, `a rocket attack`; not `beaten by a sailor of the warship`
function isCombat(reading: Reading, head: number): boolean {
	if (isOfWar(reading, head)) return true
	for (const child of childrenOf(reading.tree, head)) {
		const relation = relationOf(reading.tree, child)
		if (/^(?:nsubj|obl|nmod|compound)$/.test(relation) && isMeans(reading, child, relation)) return true
		// `killed nine rebels in a gunbattle`: the tree may have it at the object.
		if (relation === 'obj')
			for (const inner of childrenOf(reading.tree, child))
				if (relationOf(reading.tree, inner) === 'nmod' && isMeans(reading, inner, 'nmod')) return true
	}
	return false
}

function isMeans(reading: Reading, row: number, relation: string): boolean {
	if (/^(?:obl|nmod)$/.test(relation) && !/^(?:by|in|with)$/.test(prepositionOf(reading, row))) return false
	if (isOfWar(reading, row)) return true
	// `killed in a missile strike`; not `stabbed by an artillery officer`
	const isPerson = lemmaIn(reading, row, 'person-noun') || lemmaIn(reading, row, 'title-noun')
	return (
		relation !== 'compound' &&
		!isPerson &&
		uposAt(reading, row) === 'NOUN' &&
		childrenOf(reading.tree, row).some(
			(child) => relationOf(reading.tree, child) === 'compound' && isOfWar(reading, child),
		)
	)
}

function isOfWar(reading: Reading, row: number): boolean {
	if (lemmaIn(reading, row, 'combat-noun')) return true
	if (!lemmaIn(reading, row, 'gunfight-noun')) return false
	const {sentences} = reading.tokens
	for (let at = Math.max(0, row - around); at <= row + around; at++)
		if (sentences[at] === sentences[row] && fighters.some((word) => lemmaIn(reading, at, word))) return true
	return false
}

const fighters = ['actor-mil', 'actor-reb'] as const

// `halted the aid`, `called off the strike`; not `cut short a visit`.
function isEnded(reading: Reading, head: number): boolean {
	const verb = reading.tree.heads[head]!
	return (
		relationOf(reading.tree, head) === 'obj' &&
		lemmaIn(reading, verb, 'ending-verb') &&
		normAt(reading, verb + 1) !== 'short'
	)
}

/** Most words that are followed upwards from the trigger. */
const maxSteps = 6

// The act of the outermost word whose object or infinitive the event is: `rejected an appeal to send troops`.
function speechAct(reading: Reading, head: number): PloverRoot | null | undefined {
	let act: PloverRoot | null | undefined
	for (let row = head, step = 0; step < maxSteps && governed.test(relationOf(reading.tree, row)); step++) {
		row = reading.tree.heads[row]!
		const own = actOf(reading, row)
		if (own !== undefined) act = own
	}
	return act
}

const governed = /^(?:acl|ccomp|conj|nmod|obj|obl|xcomp)$/

function actOf(reading: Reading, row: number): PloverRoot | null | undefined {
	if (lemmaIn(reading, row, 'demand-verb') || lemmaIn(reading, row, 'demand-noun')) return 'DEMAND'
	if (lemmaIn(reading, row, 'refusal-verb') || lemmaIn(reading, row, 'refusal-noun')) return 'REJECT'
	if (/^threat(?:en)?$/.test(lemmaAt(reading, row))) return 'THREATEN'
	return lemmaIn(reading, row, 'act-order') || lemmaIn(reading, row, 'act-ask') ? null : undefined
}
