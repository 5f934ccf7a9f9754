import type {LearnedLexicon} from '#src/syntax/tagger/learned-lexicon.js'
import {type Tagger, tagSetOf} from '#src/syntax/tagger/tagger.js'
import {packTagger} from '../network/pack-network.js'
import type {RawDocument} from '../raw-news.js'
import type {GoldDocument} from './conllu.js'
import {readColumns} from './corpus.js'
import {type Folds, tagNews} from './jackknife.js'
import {namesOfTags, openTagger, trainTagger} from './train-tagger.js'

/** A tagger, and the bytes of models/tagger.bin: the same a little coarser. */
export interface MadeTagger {
	readonly tagger: Tagger
	readonly bytes: Uint8Array
}

/**
 * The tagger. It learns from the treebanks, and from raw news as most of the taggers that were trained
 * on parts of the treebanks tag it.
 */
export function makeTagger(
	documents: readonly GoldDocument[],
	news: readonly RawDocument[],
	known: LearnedLexicon,
	folds: Folds,
	report: (line: string) => void,
): MadeTagger {
	const columns = documents.map((document) => readColumns(document, known))
	const names = namesOfTags(columns)
	const hear = (epoch: number, loss: number): void => report(`tagger ${epoch} loss ${loss.toFixed(4)}`)
	const tags = tagSetOf(names, known)
	const trained = trainTagger(columns, tags, tagNews(news, folds, known), 1, hear)
	const ids = [...documents, ...news].map(({id}) => id)
	return {tagger: openTagger(trained, tags), bytes: packTagger(ids, trained.weights, trained.values, names)}
}
