import {clauseAt, lemmaAt, lemmaIn, sentenceAt} from '../../../model/document.js'
import {type Reading, timesIn} from '../../../model/reading.js'
import type {TimeMention} from '../../../model/time.js'
import {isNegated} from '../../factuality/polarity.js'
import type {Phrase} from '../role/phrases.js'
import type {Proposal} from '../trigger/propose.js'

/** `resigned on Friday … resigned on Sunday`: mentions whose verbs have dates that exclude each other. */
export function haveOtherDates(reading: Reading, a: Proposal, b: Proposal): boolean {
	const [one, other] = [dateOfVerb(reading, a), dateOfVerb(reading, b)]
	if (!one || !other || one.value === other.value) return false
	if (one.earliest && one.latest && other.earliest && other.latest)
		return one.latest < other.earliest || other.latest < one.earliest
	return weekday.test(one.value) && weekday.test(other.value)
}

// Without an anchor.
const weekday = /^XXXX-WXX-\d$/

// The one date that hangs on a verb that is a trigger: not `1968` of `bought a 1968 Boeing`.
function dateOfVerb(reading: Reading, {trigger: {head}}: Proposal): TimeMention | undefined {
	const sentence = sentenceAt(reading, head)
	if (!sentence || clauseAt(reading, head)?.verb !== head) return undefined
	const [date, ...more] = timesIn(reading, sentence).filter(
		(time) => time.type === 'DATE' && hangsOn(reading, time, head),
	)
	return more.length === 0 ? date : undefined
}

function hangsOn({tree}: Reading, {from, to}: TimeMention, verb: number): boolean {
	for (let row = from; row < to; row++) if (tree.heads[row] === verb) return true
	return false
}

/** `Acme bought Birk … Acme did not buy Birk`: one verb, denied in one clause alone. */
export function haveOtherPolarity(reading: Reading, {trigger: a}: Proposal, {trigger: b}: Proposal): boolean {
	const [one, other] = [clauseAt(reading, a.head), clauseAt(reading, b.head)]
	if (one?.verb !== a.head || other?.verb !== b.head || one.lemma !== other.lemma) return false
	return isNegated(reading, one) !== isNegated(reading, other)
}

/** `The mayor resigned … The finance minister resigned`: holders of two posts that exclude each other, neither by name. */
export function haveOtherPosts(reading: Reading, a: Proposal, b: Proposal): boolean {
	const [one, other] = [holderOf(reading, a), holderOf(reading, b)]
	return one !== undefined && other !== undefined && one !== other
}

// The post of the one person of a verb.
function holderOf(reading: Reading, {trigger, filled}: Proposal): string | undefined {
	if (trigger.wordClass !== 'verb') return undefined
	const [person, ...more] = filled.filter(({role}) => role === 'person')
	const phrase = person?.candidate.phrase
	return phrase && more.length === 0 && isPost(reading, phrase) ? lemmaAt(reading, phrase.head) : undefined
}

const isPost = (reading: Reading, {head, entity}: Phrase): boolean =>
	entity < 0 && lemmaIn(reading, head, 'exclusive-post')
