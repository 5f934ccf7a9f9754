import {scoreFeatures} from '../../../learning/linear/linear-model.js'
import {scoresOfWord} from './article-words.js'
import {maxKeys, writeWordKeys} from './keys.js'
import {labelCount} from './labels.js'
import type {NameModel} from './model.js'
import type {NameWord} from './word.js'

const keys = new Int32Array(maxKeys)

/**
 * Where in `cache.scores` the scores of a word's own features begin, for a token that sees it from `view`: one a label, added up
 * when they are first asked for.
 */
export function scoresAt({base, cache}: NameModel, word: NameWord, view: number): number {
	const at = word.number * scoresOfWord + view * labelCount
	if (((word.views >> view) & 1) === 0) {
		cache.scores.fill(0, at, at + labelCount)
		scoreFeatures(base, keys, writeWordKeys(word, view, keys), cache.scores, at)
		word.views |= 1 << view
	}
	return at
}
