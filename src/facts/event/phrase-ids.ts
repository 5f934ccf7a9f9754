import {hashWord} from '../../learning/hash.js'
import {lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {QuantityMention} from '../../model/quantity.js'
import type {Reading} from '../../model/reading.js'
import {relationOf} from '../../model/tree.js'
import type {Filler} from './types/type.js'

/** Feature ids of what a phrase is: it is tried in many roles of many triggers. */
export interface PhraseIds {
	readonly filler: number
	/** Of its head. */
	readonly lemma: number
	readonly upos: number
	readonly relation: number
	/** Of the word before it. */
	readonly preposition: number
	/** The type of its quantity, and how that changes. */
	readonly quantity: number
	readonly change: number
	/** Of the word that governs its head. */
	readonly governor: number
}

export const idsOf = (
	reading: Reading,
	head: number,
	from: number,
	filler: Filler,
	quantity: QuantityMention | null,
): PhraseIds => ({
	filler: hashWord(filler),
	lemma: hashWord(lemmaAt(reading, head)),
	upos: hashWord(uposAt(reading, head)),
	relation: hashWord(relationOf(reading.tree, head)),
	preposition: hashWord(normAt(reading, from - 1)),
	quantity: quantity ? hashWord(quantity.type) : 0,
	change: quantity ? hashWord(quantity.changeRole ?? quantity.change ?? '-') : 0,
	governor: hashWord(lemmaAt(reading, reading.tree.heads[head]!)),
})

/** Sentences at the start that hold the main event: headline and first sentence. */
const leadSentences = 2

/** How often an article mentions each entity, in bands from 0 to 4, and 5 more where its first sentences do. */
export function renownOf({entities, mentions, tokens}: Reading): Uint8Array {
	const counts = new Uint32Array(entities.length)
	const leads = new Uint8Array(entities.length)
	for (const {entity, head} of mentions) {
		counts[entity]!++
		if (tokens.sentences[head]! < leadSentences) leads[entity] = 5
	}
	return Uint8Array.from(counts, (count, entity) => 32 - Math.clz32(Math.min(count, 8)) + leads[entity]!)
}
