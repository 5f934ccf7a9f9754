import type {FeatureList} from '../learning/feature-list.js'
import type {SequenceModel} from '../learning/sequence.js'
import {labelSequence} from '../learning/viterbi.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'
import {readSetting, writeCueFeatures} from './cue-features.js'

/** Labels of the cue tagger: outside, begins a cue, goes on with it. */
export const cueLabels = ['O', 'B-cue', 'I-cue'] as const

/** Writes the features of every token of a sentence. */
export function writeSentence(columns: Columns, sentence: Range, headline: boolean, list: FeatureList): void {
	const setting = readSetting(columns, sentence, headline)
	list.clear()
	for (let row = sentence.from; row < sentence.to; row++) {
		writeCueFeatures(columns, setting, row, list)
		list.close()
	}
}

/** The cues of one sentence: the best labels by Viterbi. */
export function tagCues(
	model: SequenceModel,
	columns: Columns,
	sentence: Range,
	headline: boolean,
	list: FeatureList,
): Range[] {
	writeSentence(columns, sentence, headline, list)
	const ranges: {from: number; to: number}[] = []
	labelSequence(model, list.view()).forEach((label, at) => {
		const row = sentence.from + at
		if (label === 1) ranges.push({from: row, to: row + 1})
		else if (label === 2) ranges.at(-1)!.to = row + 1
	})
	return ranges
}
