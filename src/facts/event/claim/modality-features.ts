import {hashWord, joinPair, mixPair} from '../../../learning/hash.js'
import type {FeatureList} from '../../../learning/linear/feature-list.js'
import {clauseAt, isHeadline, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../../../model/document.js'
import {childrenOf} from '../../../model/grammar/tree.js'
import {itemAt} from '../../../model/item-at.js'
import type {Reading} from '../../../model/reading.js'
import type {TimeMention} from '../../../model/time.js'
import {modalityOf} from '../../factuality/modality.js'
import type {FoundEvent} from '../found.js'
import type {Modality} from './claim-of-event.js'

/** Modalities that an event may be found to have. */
export const eventModalities = ['actual', 'possible', 'intended', 'required', 'predicted', 'conditional'] as const

/** What is known of the modality of an event by rule. */
export interface ModalitySigns {
	readonly event: Pick<FoundEvent, 'trigger' | 'type'>
	readonly time: TimeMention | null
	/** Of the clause that asserts it. */
	readonly ofClause: Modality
	/** Of the event, by rule. */
	readonly ruled: Modality
}

/** Features of an event under each of its possible modalities, each closed as a candidate. */
export function writeModalityFeatures(reading: Reading, signs: ModalitySigns, list: FeatureList): void {
	const mixed: number[] = []
	writeOne(reading, signs, (template, first = 0, second = 0) => mixed.push(mixPair(mixPair(template, first), second)))
	eventModalities.forEach((_, modality) => {
		for (const feature of mixed) list.addJoined(joinPair(feature, modality))
		list.close()
	})
}

type Add = (template: number, first?: number, second?: number) => unknown

function writeOne(reading: Reading, signs: ModalitySigns, add: Add): void {
	const {trigger, type} = signs.event
	const name = hashWord(type.name)
	const wordClass = hashWord(trigger.wordClass)
	const ruled = hashWord(signs.ruled)
	const tag = hashWord(xposAt(reading, trigger.head))
	const relation = hashWord(reading.tree.deprels[trigger.head] ?? '')
	const when = hashWord(whenOf(reading, signs.time))
	add(1)
	add(2, ruled)
	add(3, ruled, wordClass)
	add(4, ruled, name)
	add(5, ruled, tag)
	add(6, ruled, when)
	add(7, hashWord(signs.ofClause), wordClass)
	add(8, hashWord(trigger.word))
	add(9, name, wordClass)
	add(10, tag, relation)
	add(11, when)
	add(12, when, name)
	if (isHeadline(reading, trigger.head)) add(13, tag, ruled)
	writeAround(reading, signs, add, wordClass, relation)
	writeClause(reading, signs, add, wordClass, relation)
}

// The words before and after, what hangs on the trigger, what it hangs on, and the auxiliaries and particles of the sentence.
function writeAround(
	reading: Reading,
	{event: {trigger}}: ModalitySigns,
	add: Add,
	wordClass: number,
	relation: number,
): void {
	const {tree} = reading
	const {head, from, to} = trigger
	add(20, hashWord(normAt(reading, from - 1)), wordClass)
	add(21, hashWord(normAt(reading, from - 2)), wordClass)
	add(21, hashWord(normAt(reading, from - 3)), wordClass)
	add(22, hashWord(normAt(reading, to)), wordClass)
	for (const child of childrenOf(tree, head))
		if (loose.test(tree.deprels[child]!)) add(23, hashWord(lemmaAt(reading, child).toLowerCase()), wordClass)
	const above = tree.heads[head]!
	if (above >= 0) {
		add(24, hashWord(lemmaAt(reading, above)), relation)
		add(25, hashWord(xposAt(reading, above)), relation)
		add(26, hashWord(lemmaAt(reading, tree.heads[above]!)), relation)
	}
	const sentence = sentenceAt(reading, head)
	for (let row = sentence?.from ?? 0; row < (sentence?.to ?? 0); row++)
		if (functional.test(uposAt(reading, row))) add(27, hashWord(normAt(reading, row)), row < from ? 1 : 2)
}

/** Relations of what says little of who and what, and much of how. */
const loose = /^(?:det|amod|compound|aux|mark|case|advmod|nummod|nmod:poss)/

const functional = /^(?:AUX|PART|SCONJ)$/

function writeClause(
	reading: Reading,
	{event: {trigger}}: ModalitySigns,
	add: Add,
	wordClass: number,
	relation: number,
): void {
	const clause = clauseAt(reading, trigger.head)
	if (!clause) {
		add(30, wordClass, relation)
		return
	}
	const own = hashWord(modalityOf(reading, clause))
	const hangs = hashWord(clause.relation)
	add(31, hashWord(clause.tense), wordClass)
	add(32, hashWord(clause.tense), relation)
	add(33, hashWord(clause.modal), wordClass)
	add(34, hashWord(clause.marker), wordClass)
	add(35, hangs, wordClass)
	add(36, hangs, hashWord(clause.marker))
	add(37, hashWord(clause.lemma), wordClass)
	add(38, hashWord(clause.lemma), relation)
	add(39, own, relation)
	const governor = itemAt(reading.clauses, clause.governor)
	if (!governor) return
	add(40, hashWord(governor.lemma), hangs)
	add(41, hashWord(governor.modal), hangs)
	add(42, hashWord(governor.tense), hangs)
	add(43, hashWord(modalityOf(reading, governor)), hangs)
}

// Whether the event is dated before the article or after it.
function whenOf({article: {published}}: Reading, time: TimeMention | null): string {
	if (!time) return 'none'
	if (!published || !time.earliest) return 'open'
	const day = published.slice(0, 10)
	if (time.earliest.slice(0, 10) > day) return 'later'
	return time.latest && time.latest.slice(0, 10) < day ? 'before' : 'about'
}
