import {readAttributes} from '#src/syntax/tagger/attributes.js'
import type {LearnedLexicon} from '#src/syntax/tagger/learned-lexicon.js'
import {type Tagged, type Tagger, tagSetOf, tagTokens} from '#src/syntax/tagger/tagger.js'
import type {RawDocument} from '../raw-news.js'
import {observeIn} from '../words/build-lexicon.js'
import type {GoldDocument} from './conllu.js'
import {readColumns} from './corpus.js'
import {noTag} from './network-sentences.js'
import {openTagger, type TaughtNews, trainTagger} from './train-tagger.js'

const folds = 5
/** Taggers that must agree on a token of raw news. */
const quorum = 3

interface FoldTagger {
	readonly tagger: Tagger
	readonly lexicon: LearnedLexicon
}

/** Taggers that have each not seen a fifth of the treebanks. */
export interface Folds {
	/** The treebanks, each document tagged by the one that hasn't seen it: the parser learns from tags with the errors of unseen text. */
	readonly tagged: readonly Tagged[]
	readonly taggers: readonly FoldTagger[]
}

/** Trains the taggers of all folds. `names` are the tags, `whole` the lexicon with the tags observed in all documents. */
export function trainFolds(
	documents: readonly GoldDocument[],
	names: readonly string[],
	whole: LearnedLexicon,
	report: (line: string) => void,
): Folds {
	const tagged: Tagged[] = []
	const taggers = Array.from({length: folds}, (_, fold) => {
		const seen = documents.filter((_, index) => index % folds !== fold)
		const lexicon = observeIn(whole, seen)
		const tags = tagSetOf(names, lexicon)
		const columns = seen.map((document) => readColumns(document, lexicon))
		const hear = (epoch: number, loss: number): void => report(`fold ${fold} ${epoch} loss ${loss.toFixed(4)}`)
		const tagger = openTagger(trainTagger(columns, tags, [], fold + 1, hear), tags)
		documents.forEach((document, index) => {
			if (index % folds !== fold) return
			const {attributes, sentences, norms} = readColumns(document, lexicon)
			tagged[index] = tagTokens(tagger, attributes, sentences, norms)
		})
		return {tagger, lexicon}
	})
	return {tagged, taggers}
}

/** Raw news as most of the taggers tag it; no tag where they don't agree. */
export const tagNews = (news: readonly RawDocument[], {taggers}: Folds, whole: LearnedLexicon): TaughtNews[] =>
	news.map(({words, norms, sentences}) => {
		const found = taggers.map(
			({tagger, lexicon}) => tagTokens(tagger, readAttributes(words, norms, sentences, lexicon), sentences, norms).best,
		)
		const tags = Uint8Array.from(words, (_, row) => mostVoted(found.map((best) => best[row]!)))
		return {attributes: readAttributes(words, norms, sentences, whole), sentences, tags}
	})

const mostVoted = (votes: readonly number[]): number =>
	votes.find((vote) => votes.filter((other) => other === vote).length >= quorum) ?? noTag
