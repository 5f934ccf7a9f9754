import {hashWord, mixPair} from '../../../learning/hash.js'
import type {ChoiceSums} from '../../../learning/linear/choice-sums.js'
import type {FeatureList} from '../../../learning/linear/feature-list.js'
import {exemplarLemmaAt} from '../../../lexicon/exemplar.js'
import {classGroup} from '../../../lexicon/lexicon.js'
import {lemmaAt, lemmaIn, normAt, uposAt} from '../../../model/document.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {entityAt, type Reading} from '../../../model/reading.js'
import type {WordClass} from '../../../model/word-class.js'
import type {Claim} from '../../base.js'
import {isSectorCode} from '../actor/sector.js'
import type {Trigger} from '../trigger/triggers.js'
import {type PloverRoot, rootCodes} from '../types/type.js'

/** Who takes part in an act. */
export interface Party {
	/** The code of the actor; null where it is none. */
	readonly actor: string | null
	/** The type of the entity; '' for none. */
	readonly entity: string
	/** Subject, object, recipient, or the preposition of an adjunct. */
	readonly place: string
}

/** An event, or the act of a clause, with what is known of its code. */
export interface PloverSigns {
	readonly event: {
		readonly type: {readonly name: string}
		readonly trigger: Pick<Trigger, 'head' | 'from' | 'to' | 'word'>
	}
	/** Subject and objects of a clause. */
	readonly parties?: readonly Party[]
	readonly claim: Pick<Claim, 'polarity' | 'modality'>
	/** The code by rule. */
	readonly ruled: PloverRoot | null
}

/** The codes that an event may be found to have; null where it is no act of politics. */
export const ploverChoices: readonly (PloverRoot | null)[] = [null, ...rootCodes]

/** Features of an event under each code that it may have, each closed as a candidate. */
export function writePloverFeatures(reading: Reading, signs: PloverSigns, list: FeatureList): void {
	const shared = sharedFeatures(reading, signs)
	ploverChoices.forEach((choice, index) => {
		// Next to each other: the file of weights writes down the gaps between them.
		for (const feature of shared) list.addJoined((feature + index) | 0)
		writeRuled(signs, choice, list)
		list.close()
	})
}

/** The same where only scores are asked for: what all codes share is looked up at once. */
export function scorePloverFeatures(reading: Reading, signs: PloverSigns, sums: ChoiceSums, list: FeatureList): void {
	const known = sums.of(sharedFeatures(reading, signs))
	ploverChoices.forEach((choice, index) => {
		list.addKnown(known[index]!)
		writeRuled(signs, choice, list)
		list.close()
	})
}

// What an event is judged by under every code, as under the first.
function sharedFeatures(reading: Reading, signs: PloverSigns): number[] {
	const mixed: number[] = []
	writeOne(reading, signs, (template, first = 0, second = 0, third = 0) =>
		mixed.push(mixPair(mixPair(template, first), third === 0 ? second : mixPair(second, third))),
	)
	return mixed
}

function writeRuled({ruled}: PloverSigns, choice: PloverRoot | null, list: FeatureList): void {
	const isRuled = Number(choice === ruled)
	list.add(90, isRuled, hashWord(ruled ?? ''))
	list.add(91, isRuled)
}

type Add = (template: number, first?: number, second?: number, third?: number) => unknown

/** Steps up the tree from the trigger, and words on either side of it, that are read. */
const maxSteps = 5
const around = 8

/** Classes of verbs that say what is done with words, and with what others do. */
const senses = [
	'act-accuse',
	'act-admit',
	'act-ask',
	'act-decline',
	'act-deny',
	'act-order',
	'act-promise',
	'act-threaten',
	'act-warn',
	'averting-verb',
	'demand-verb',
	'denying-verb',
	'dismissing-verb',
	'ending-verb',
	'intention-verb',
	'judgment-verb',
	'killing-verb',
	'object-control',
	'preventing-verb',
	'prosecuting-verb',
	'refusal-verb',
] as const

const anySense = classGroup(senses)

const sensesAt = (reading: Reading, row: number): readonly WordClass[] =>
	reading.lexicon.hasAny(lemmaAt(reading, row), anySense) ? senses.filter((sense) => lemmaIn(reading, row, sense)) : []

function writeOne(reading: Reading, {event: {trigger, type}, claim, ruled, parties = []}: PloverSigns, add: Add): void {
	const {head, from, to} = trigger
	const {tree} = reading
	const word = hashWord(trigger.word)
	const name = hashWord(type.name)
	const stand = hashWord(`${claim.polarity} ${claim.modality}`)
	const code = hashWord(ruled ?? '')
	const clusters = reading.syntax.clusters
	add(1)
	add(2, code)
	add(3, code, name)
	add(4, name)
	add(5, word)
	add(6, word, stand)
	add(7, name, stand)
	add(8, code, stand)
	add(9, stand)
	if (clusters) {
		add(10, clusters.groups[head]!)
		add(11, clusters.kinds[head]!)
		add(12, clusters.topics[head]!, name)
		add(13, clusters.groups[head]!, stand)
		add(14, clusters.kinds[head]!, stand)
	}
	for (const sense of sensesAt(reading, head)) {
		add(15, hashWord(sense), name)
		add(16, hashWord(sense), stand)
	}
	for (let row = head, step = 0; step < maxSteps; step++) {
		const relation = hashWord(relationOf(tree, row))
		const above = tree.heads[row]!
		if (above < 0) break
		const lemma = hashWord(exemplarLemmaAt(reading, above))
		add(20, lemma, relation)
		add(21, lemma)
		add(22, lemma, name)
		if (clusters) add(23, clusters.groups[above]!, relation)
		for (const sense of sensesAt(reading, above)) add(24, hashWord(sense), relation)
		row = above
	}
	for (const child of childrenOf(tree, head)) {
		const relation = hashWord(relationOf(tree, child))
		const lemma = hashWord(exemplarLemmaAt(reading, child))
		add(30, lemma, relation)
		add(31, lemma, word)
		if (clusters) add(32, clusters.groups[child]!, relation)
		if (clusters) add(35, clusters.groups[child]!, clusters.groups[head]!, relation)
		add(33, hashWord(entityAt(reading, child)?.type ?? ''), relation)
		if (parties.length > 0)
			for (const inner of childrenOf(tree, child)) add(34, hashWord(exemplarLemmaAt(reading, inner)), relation)
	}
	for (let row = from; row < to; row++) add(40, hashWord(lemmaAt(reading, row)))
	add(41, hashWord(normAt(reading, from - 1)), name)
	add(42, hashWord(normAt(reading, to)), name)
	const sentence = reading.tokens.sentences[head]
	for (let row = Math.max(0, from - around); row < to + around; row++)
		if (reading.tokens.sentences[row] === sentence && /^(?:ADJ|AUX|NOUN|VERB)$/.test(uposAt(reading, row)))
			add(row < from ? 50 : 51, hashWord(exemplarLemmaAt(reading, row)))
	for (const {actor, entity, place} of parties) {
		const slot = hashWord(place)
		const kind = hashWord(kindOf(actor))
		const being = hashWord(entity)
		add(60, slot, kind, being)
		add(61, slot, kind, word)
		add(62, slot, being, word)
	}
}

const kindOf = (actor: string | null): string =>
	actor === null ? '' : actor.length > 3 ? actor.slice(3, 6) : isSectorCode(actor) ? actor : 'country'
