import {type LinearModel, scoreFeatures} from '../../../learning/linear-model.js'
import type {Document} from '../../../model/document.js'
import type {RawName} from '../name-context.js'
import {gatherEvidence, writeEvidenceKeys} from './evidence.js'
import {maxKeys} from './keys.js'
import {ALONE, classOf, FIRST, LAST, labelCount, nameClasses, placeOf, typeOfClass} from './labels.js'
import type {NameModel} from './model.js'
import {decodeDocument, type Labelling, labelNames} from './tagger.js'

/** Names by the learned model: each sentence by itself, then again with evidence from the whole article. */
export function findNamesByModel(doc: Document, model: NameModel): RawName[] {
	const first = labelNames(doc, model)
	const {second} = model
	if (!second) return namesOf(first)
	addEvidence(doc, first, second.model, second.unit)
	return namesOf({...first, ...decodeDocument(first, first.scores, second.chain, true)})
}

function addEvidence(doc: Document, labelling: Labelling, model: LinearModel, unit: number): void {
	const evidence = gatherEvidence(doc, labelling)
	const {places, scores} = labelling
	const keys = new Int32Array(maxKeys)
	const sums = new Int32Array(labelCount)
	labelling.sentences.forEach(({from, to}, sentence) => {
		for (let row = from; row < to; row++) {
			const base = places[row]! * labelCount
			if (base < 0) continue
			sums.fill(0)
			scoreFeatures(model, keys, writeEvidenceKeys(doc, labelling, evidence, sentence, row, keys), sums)
			for (let label = 0; label < labelCount; label++) scores[base + label]! += sums[label]! * unit
		}
	})
}

function namesOf({path, probabilities, places}: Labelling): RawName[] {
	const names: RawName[] = []
	let from = 0
	let lowest = 1
	for (let row = 0; row < path.length; row++) {
		const label = path[row]!
		if (label === 0) continue
		const place = placeOf(label)
		if (place === ALONE || place === FIRST) {
			from = row
			lowest = 1
		}
		lowest = Math.min(lowest, probabilities[places[row]! * labelCount + label]!)
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
	return names
}
