import {packAscending, packVarints} from '#src/learning/bytes.js'
import {keysOf} from '#src/learning/feature-table.js'
import {packWeights} from '#src/learning/weight-file.js'
import type {Lexicon} from '#src/syntax/lexicon.js'

/** Writes a lexicon as models/lexicon.bin has it. */
export function packLexicon(lexicon: Lexicon, documents: readonly string[]): Uint8Array {
	const {table, topic, kind, groups, dictionary, observed, observedTags} = lexicon
	return packWeights(
		{documents, observedTags},
		new Map([
			['words', packAscending(Uint32Array.from(keysOf(table), (key) => key >>> 0))],
			['topic', packVarints(topic)],
			['kind', packVarints(kind)],
			['groups', packVarints(groups)],
			['dictionary', packVarints(dictionary)],
			['observed', packVarints(observed)],
		]),
	)
}
