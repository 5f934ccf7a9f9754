import {isFiniteTag} from '../../model/grammar/tags.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {Range} from '../../model/span.js'
import {closesQuote} from '../corrections/tree.js'
import type {Tagged, TagSet} from './tagger.js'

/** Greatest loss of score when a word is tagged as a finite verb, in log-odds. */
const maxLoss = 4

/** Most words tried in a sentence, in ascending order of loss. */
const maxTries = 3

/** Longest subordinate clause up to its finite verb, in tokens: a later one belongs to the main clause. */
const maxClauseTokens = 8

/**
 * `The club named five players.`: a sentence that closes with a full stop has a finite verb. Where the tagger found none, the
 * word with the least loss becomes one; its former tag is kept as the second best.
 */
export function addFiniteVerb(
	{best, second, finite: finiteTags, loss}: Tagged,
	{xpos}: TagSet,
	norms: readonly string[],
	lexicon: Lexicon,
	sentence: Range,
): void {
	const {from} = sentence
	const end = fullStopOf(norms, sentence)
	const tag = (row: number): string => xpos[best[row]!]!
	if (end - from < 4 || hasMainVerb(tag, norms, lexicon, sentence)) return
	let tried = -1
	for (let attempt = 0; attempt < maxTries; attempt++) {
		let cheapest = -1
		for (let row = from; row < end; row++)
			if (loss[row]! < maxLoss && loss[row]! > tried && (cheapest < 0 || loss[row]! < loss[cheapest]!)) cheapest = row
		if (cheapest < 0) return
		tried = loss[cheapest]!
		const before = best[cheapest]!
		best[cheapest] = finiteTags[cheapest]!
		if (hasMainVerb(tag, norms, lexicon, sentence)) {
			second[cheapest] = before
			return
		}
		best[cheapest] = before
	}
}

// A finite verb without a subordinator.
function hasMainVerb(
	tag: (row: number) => string,
	norms: readonly string[],
	lexicon: Lexicon,
	{from, to}: Range,
): boolean {
	let opened = -1
	for (let row = from; row < to; row++)
		if (lexicon.has(norms[row], 'clause-opener')) opened = row
		else if (norms[row] === ',') opened = -1
		else if (isFiniteTag(tag(row))) {
			if (opened < 0 || row - opened > maxClauseTokens) return true
			// Auxiliaries and their verb are one.
			if (row + 1 < to && !isFiniteTag(tag(row + 1))) opened = -1
		}
	return false
}

// The row of the full stop, but for quotation marks after it; the first row where there is none.
function fullStopOf(norms: readonly string[], {from, to}: Range): number {
	let last = to - 1
	while (last > from && closesQuote(norms[last])) last--
	return /^[.!]$/.test(norms[last]!) ? last : from
}
