import {scoreFeatures} from '../../../learning/linear/linear-model.js'
import type {Document} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import type {RawName} from '../name-context.js'
import {boundCache} from './article-words.js'
import {type Evidence, gatherEvidence, writeEvidenceKeys} from './evidence.js'
import {maxKeys} from './keys.js'
import {ALONE, classOf, FIRST, LAST, labelCount, nameClasses, placeOf, typeOfClass} from './labels.js'
import type {NameModel} from './model.js'
import {labelWindows} from './sentence.js'
import {decodeWindow, type Labelling, labelNames, windowScores} from './tagger.js'

/** Names by the learned model: each sentence by itself, then again with evidence from the whole article. */
export function findNamesByModel(doc: Document, model: NameModel): RawName[] {
	const first = labelNames(doc, model)
	const {sentences, places, path, probabilities} = first
	const names: RawName[] = []
	const {second} = model
	const evidence = second ? gatherEvidence(doc, first) : null
	for (const sentence of sentences)
		for (const window of labelWindows(sentence, places)) {
			const start = places[window.from]! * labelCount
			if (!second || !evidence) {
				addNames(window, path, probabilities.subarray(start), names)
				continue
			}
			addEvidence(doc, first, evidence, second, window)
			addNames(window, path, decodeWindow(second.chain, window, path, true), names)
		}
	boundCache(model.cache)
	return names
}

// Writes the scores of a window, with what evidence adds to those of the first pass.
function addEvidence(
	doc: Document,
	labelling: Labelling,
	evidence: Evidence,
	second: NonNullable<NameModel['second']>,
	{from, to}: Range,
): void {
	const {places, sums, unit} = labelling
	for (let row = from; row < to; row++) {
		const base = places[row]! * labelCount
		added.fill(0)
		scoreFeatures(second.model, keys, writeEvidenceKeys(doc, labelling, evidence, row, keys), added)
		const at = (row - from) * labelCount
		for (let label = 0; label < labelCount; label++)
			windowScores[at + label] = sums[base + label]! * unit + added[label]! * second.unit
	}
}

// What evidence says of one row.
const keys = new Int32Array(maxKeys)
const added = new Int32Array(labelCount)

// `probabilities`: of the rows of the window.
function addNames(
	{from: start, to: end}: Range,
	path: Uint8Array,
	probabilities: Float32Array,
	names: RawName[],
): void {
	let from = start
	let lowest = 1
	for (let row = start; row < end; row++) {
		const label = path[row]!
		if (label === 0) continue
		const place = placeOf(label)
		if (place === ALONE || place === FIRST) {
			from = row
			lowest = 1
		}
		lowest = Math.min(lowest, probabilities[(row - start) * labelCount + label]!)
		if (place !== ALONE && place !== LAST) continue
		const type = typeOfClass[nameClasses[classOf(label)]!]
		names.push({
			from,
			to: row + 1,
			type,
			subtype: null,
			confidence: Math.round(lowest * 1000) / 1000,
			rule: 'names model',
		})
	}
}
