import {lemmaAt, lemmaIn, normAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import {relationOf} from '../../../model/tree.js'
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

/** Words on either side of an assault among which a weapon of war makes a fight of it. */
const around = 12

// `killed six in a gunbattle`, `struck by a missile`
function isCombat(reading: Reading, head: number): boolean {
	const {sentences} = reading.tokens
	for (let row = Math.max(0, head - around); row <= head + around; row++)
		if (sentences[row] === sentences[head] && lemmaIn(reading, row, 'combat-noun')) return true
	return false
}

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
