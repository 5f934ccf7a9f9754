import {clauseAt, lemmaAt, lemmaIn, sentenceAt} from '../../../model/document.js'
import {type Reading, timesIn} from '../../../model/reading.js'
import type {TimeMention} from '../../../model/time.js'
import {isNegated} from '../../factuality/polarity.js'
import type {Phrase} from '../role/phrases.js'
import type {Proposal} from '../trigger/propose.js'

/** What one mention of an event says that another can't say of the same event. */
export interface Verdict {
	/** The one date that hangs on its verb. */
	readonly date: TimeMention | undefined
	/** Its verb, where that heads its clause, and whether it is denied. */
	readonly verb: {readonly lemma: string; readonly isDenied: boolean} | undefined
	/** The post of the one person of its verb. */
	readonly post: string | undefined
}

export const verdictOf = (reading: Reading, proposal: Proposal): Verdict => ({
	date: dateOfVerb(reading, proposal),
	verb: verbOf(reading, proposal),
	post: holderOf(reading, proposal),
})

/** Two mentions contradict each other in one of these. */
export const areApart = (one: Verdict, other: Verdict): boolean =>
	haveOtherPolarity(one, other) || haveOtherDates(one, other) || haveOtherPosts(one, other)

// `resigned on Friday … resigned on Sunday`: dates that exclude each other.
function haveOtherDates({date: one}: Verdict, {date: other}: Verdict): boolean {
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

// `Acme bought Birk … Acme did not buy Birk`: one verb, denied in one clause alone.
const haveOtherPolarity = ({verb: one}: Verdict, {verb: other}: Verdict): boolean =>
	one !== undefined && one.lemma === other?.lemma && one.isDenied !== other.isDenied

function verbOf(reading: Reading, {trigger: {head}}: Proposal): Verdict['verb'] {
	const clause = clauseAt(reading, head)
	return clause?.verb === head ? {lemma: clause.lemma, isDenied: isNegated(reading, clause)} : undefined
}

// `The mayor resigned … The finance minister resigned`: holders of two posts that exclude each other, neither by name.
const haveOtherPosts = ({post: one}: Verdict, {post: other}: Verdict): boolean =>
	one !== undefined && other !== undefined && one !== other

function holderOf(reading: Reading, {trigger, filled}: Proposal): string | undefined {
	if (trigger.wordClass !== 'verb') return undefined
	const [person, ...more] = filled.filter(({role}) => role === 'person')
	const phrase = person?.candidate.phrase
	return phrase && more.length === 0 && isPost(reading, phrase) ? lemmaAt(reading, phrase.head) : undefined
}

const isPost = (reading: Reading, {head, entity}: Phrase): boolean =>
	entity < 0 && lemmaIn(reading, head, 'exclusive-post')
