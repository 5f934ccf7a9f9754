import {hashWord} from '../../learning/hash.js'
import {baseLexicon} from '../../lexicon/lexicon.js'
import type {Range} from '../../model/span.js'
import {
	allCapitals,
	attribute,
	attributeCount,
	capitalElsewhere,
	initialCapital,
	lowerShape,
	smallElsewhere,
	someSmall,
	styleOfCase,
	titleStyle,
	withoutStyle,
} from './attributes.js'
import {type LearnedLexicon, lexiconRow} from './learned-lexicon.js'

const {word: WORD, dictionary: DICTIONARY, letters: LETTERS, case: CASE} = attribute

/** A word that is always a name: other words to which the dictionary gives the same tags are no common words. */
const nameHash = hashWord('london')

/** Fewest ordinary sentences of an article that most likely repeats all names of its title. */
const minOrdinarySentences = 6

/** Sentences at the top among which the headline and its second line stand. */
const maxHeadlineSentences = 3

/**
 * Makes headlines in title case look like other sentences: `Mayor Praises New Bridge` to the tagger becomes `Mayor praises new
 * bridge`. Words that the article elsewhere writes in lower case, and dictionary words that are no name in it, become lower
 * case; names keep their capitals. Changes `table` (see `readAttributes`) in place. Linear.
 */
export function readTitles(
	words: readonly string[],
	norms: readonly string[],
	sentences: readonly Range[],
	lexicon: LearnedLexicon,
	table: Int32Array,
): void {
	const at = (row: number, what: number): number => table[row * attributeCount + what]!
	const styled = ({from}: Range): number => styleOfCase(at(from, CASE))
	const ordinary = sentences.reduce((sum, sentence) => sum + (styled(sentence) === 0 ? 1 : 0), 0)
	const name = lexicon.dictionary[lexiconRow(lexicon, nameHash)]!
	const isCommon = (row: number): boolean => {
		if (baseLexicon.has(norms[row], 'title-function-word')) return true
		if ((at(row, CASE) & capitalElsewhere) !== 0) return false
		if ((at(row, CASE) & smallElsewhere) !== 0) return true
		const known = at(row, DICTIONARY)
		return known !== name && (known !== 0 || ordinary >= minOrdinarySentences)
	}
	for (const sentence of sentences.slice(0, maxHeadlineSentences)) {
		const {from, to} = sentence
		if (styled(sentence) !== titleStyle || !isTitle(words, norms, sentence, at)) continue
		for (let row = from; row < to; row++) {
			const mark = at(row, CASE)
			table[row * attributeCount + CASE] = withoutStyle(mark)
			if (row > from && isCapitalized(at(row, LETTERS)) && isCommon(row))
				lowerShape(words[row]!, table, row * attributeCount)
		}
	}
}

const isCapitalized = (letters: number): boolean => (letters & (initialCapital | allCapitals)) === initialCapital

// Title case: no long word in lower case, and a capitalized word that the article also writes in lower case.
function isTitle(
	words: readonly string[],
	norms: readonly string[],
	{from, to}: Range,
	at: (row: number, what: number) => number,
): boolean {
	let common = 0
	for (let row = from; row < to; row++) {
		const letters = at(row, LETTERS)
		if (
			(letters & initialCapital) === 0 &&
			words[row]!.length > 4 &&
			(letters & someSmall) !== 0 &&
			at(row, WORD) !== 0
		)
			return false
		if (row === from || !isCapitalized(letters)) continue
		if (
			baseLexicon.has(norms[row], 'title-function-word') ||
			(at(row, CASE) & (smallElsewhere | capitalElsewhere)) === smallElsewhere
		)
			common++
	}
	return common > 0
}
