import {FeatureList} from '../../learning/feature-list.js'
import {type LabelledSequence, type SequenceModel, spanConstraints} from '../../learning/sequence.js'
import {type SequenceOptions, trainSequence} from '../../learning/train-sequence.js'
import type {Columns} from '../../quotes/columns.js'
import {cueLabels, writeSentence} from '../../quotes/cue-tagger.js'
import type {AttributedDocument} from './read-attributions.js'

/** Trains the cue tagger on the gold cues, sentence by sentence. */
export function trainCues(
	documents: readonly AttributedDocument[],
	columns: readonly Columns[],
	options: SequenceOptions,
): SequenceModel {
	const sequences = documents.flatMap((document, index) => sequencesOf(document, columns[index]!))
	return trainSequence(sequences, cueLabels, {constraints: spanConstraints(cueLabels), ...options})
}

function sequencesOf({doc, attributions}: AttributedDocument, columns: Columns): LabelledSequence[] {
	const labels = new Uint8Array(doc.tokens.length)
	for (const {cue} of attributions) {
		if (!cue) continue
		labels.fill(2, cue.from, cue.to)
		labels[cue.from] = 1
	}
	const list = new FeatureList()
	return doc.sentences.map((sentence) => {
		writeSentence(columns, sentence, doc.article.blocks[sentence.block]!.type === 'headline', list)
		const own = labels.slice(sentence.from, sentence.to)
		if (own[0] === 2) own[0] = 1
		return {...list.take(), labels: own}
	})
}
