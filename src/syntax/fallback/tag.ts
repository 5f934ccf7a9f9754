import {ownLemma, readAsExemplars} from '../../lexicon/exemplar.js'
import {irregularPasts} from '../../lexicon/irregular.js'
import type {Sentence} from '../../model/document.js'
import type {Syntax, Tokens, Upos} from '../../model/grammar/tokens.js'
import type {Lexicon} from '../../model/lexicon.js'
import {lemmaExceptions} from '../lemmatizer/exceptions.js'
import {attachByRules} from './attach.js'
import {guessXpos} from './xpos.js'

/** Tags and lemmas by wink-nlp, corrected by rules, and trees by rules: the syntax of an engine without models. */
export function tagByRules(
	written: Tokens,
	sentences: readonly Sentence[],
	winkUpos: readonly Upos[],
	winkLemmas: readonly string[],
	lexicon: Lexicon,
): Syntax {
	const tokens = {...written, ...readAsExemplars(written.words, written.norms, lexicon)}
	const upos = winkUpos.map((tag, row) => correctUpos(tokens, winkUpos, tag, row))
	const lemmas = upos.map((tag, row) => correctLemma(tag, tokens.norms[row] ?? '', winkLemmas[row] ?? ''))
	const xpos = upos.map((tag, row) =>
		guessXpos(
			tag,
			tokens.norms[row] ?? '',
			tokens.words[row] ?? '',
			lemmas[row] ?? '',
			precedingWords(tokens, upos, row),
		),
	)
	const {heads, deprels} = attachByRules({norms: tokens.norms, upos, xpos}, sentences)
	const own = (lemma: string, row: number): string => ownLemma(lexicon, written.norms, row, upos[row]!) ?? lemma
	return {upos, xpos, lemmas: lemmas.map(own), heads, deprels}
}

function correctUpos(tokens: Tokens, tags: readonly Upos[], tag: Upos, row: number): Upos {
	const norm = tokens.norms[row] ?? ''
	const next = tags[row + 1]
	if (norm === 'that' || norm === 'this' || norm === 'those' || norm === 'these')
		return tagThat(norm, tag, tags[row - 1], next, tokens.norms[row + 1] ?? '')
	if (norm === 'to' && tag === 'ADP' && next === 'VERB' && !/ing$/.test(tokens.norms[row + 1] ?? '')) return 'PART'
	// Nationalities before a common noun are adjectives of the treebanks: `Chinese officials`.
	if (tag === 'PROPN' && next === 'NOUN' && /(?:ese|ian|ish|can|ean)$/.test(norm)) return 'ADJ'
	if ((norm === 'said' || norm === 'says' || norm === 'told') && tag !== 'AUX') return 'VERB'
	return tag
}

function tagThat(norm: string, tag: Upos, before: Upos | undefined, after: Upos | undefined, next: string): Upos {
	if (norm !== 'that') return after === 'NOUN' || after === 'ADJ' || after === 'NUM' ? 'DET' : 'PRON'
	// `said that the …`, `said that he …`
	const opensClause = after === 'DET' || after === 'PRON' || after === 'PROPN' || after === 'SCONJ'
	if (before === 'VERB' && opensClause) return 'SCONJ'
	if (after === 'VERB' || after === 'AUX') return 'PRON'
	return opensClause || next === 'there' ? 'SCONJ' : tag
}

function correctLemma(tag: Upos, norm: string, lemma: string): string {
	if (tag === 'VERB' || tag === 'AUX') {
		const irregular = irregularPasts.get(norm)
		if (irregular) return irregular.lemma
	}
	if (tag === 'PROPN') return norm
	return (tag === 'NOUN' || tag === 'VERB' ? lemmaExceptions.get(norm) : undefined) ?? lemma.toLowerCase()
}

// Words left of a verb that decide between past tense and participle: back over adverbs to the auxiliary.
function precedingWords(tokens: Tokens, tags: readonly Upos[], row: number): string[] {
	const words: string[] = []
	for (let at = row - 1; at >= row - 4 && at >= 0; at--) {
		const tag = tags[at]
		words.push(tokens.norms[at] ?? '')
		if (tag !== 'ADV' && tag !== 'PART') break
	}
	return words
}
