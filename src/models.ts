import {readWeights} from '#weights'
import {loadReferenceModel, type ReferenceModel} from './entities/coreference/choose-antecedent.js'
import {loadNameModel, type NameModel} from './entities/names/detect/model.js'
import type {FactModels} from './facts/compose.js'
import {loadConfidenceModel} from './facts/confidence.js'
import {loadEventModel} from './facts/event/model.js'
import {loadPloverModel} from './facts/event/plover/choose-plover.js'
import {loadRelationModel} from './facts/relation/pairs/judge-pairs.js'
import {loadSalienceModel} from './facts/salience/rate.js'
import {loadStatementModel} from './facts/statement/select.js'
import {collectShared, type SharedBytes, shareBytes} from './learning/files/shared-bytes.js'
import type {Ranker} from './learning/linear/ranker.js'
import {loadCountedModel} from './numbers/counted/choose.js'
import {loadQuoteModel, loadRecordContents, type QuoteModel} from './quotes/detect/model.js'
import {loadQuoteFilter} from './quotes/filter/learned-filter.js'
import {loadSpeakerModel} from './quotes/speakers/choose-speaker.js'
import {loadSyntaxModel, type SyntaxModel} from './syntax/model.js'
import {type LearnedLexicon, unpackLexicon} from './syntax/tagger/learned-lexicon.js'

export {type SharedBytes, useShared} from './learning/files/shared-bytes.js'

/** The learned parts of an engine. Each room without one goes by its rules. */
export interface Models extends FactModels {
	readonly syntax: SyntaxModel
	readonly names: NameModel
	readonly quotes: QuoteModel
	readonly reference: ReferenceModel
	/** Who speaks, where the rules may be wrong; null leaves it to them. */
	readonly speakers: Ranker | null
	/** What numbers count, where the rules may be wrong; null leaves it to them. */
	readonly counted: Ranker | null
	/** Which quotes report words; null keeps all. */
	readonly quoteFilter: Ranker | null
}

/** Those that are learned from what the others find. */
type Judge = 'speakers' | 'counted' | 'quoteFilter' | keyof FactModels

let loaded: Models | undefined

/** All models but those that are learned from what these find. @throws WeightError */
export function loadReadingModels(): Omit<Models, Judge> {
	const syntax = loadSyntaxModel(readWeights)
	return {syntax, ...loadNamesAndQuotes(syntax.lexicon)}
}

const loadNamesAndQuotes = (lexicon: LearnedLexicon): Pick<Models, 'names' | 'quotes' | 'reference'> => ({
	names: loadNameModel(readWeights, lexicon),
	quotes: {...loadQuoteModel(readWeights), records: loadRecordContents(readWeights)},
	reference: loadReferenceModel(readWeights),
})

const loadJudges = (): Pick<Models, Judge> => ({
	speakers: loadSpeakerModel(readWeights),
	quoteFilter: loadQuoteFilter(readWeights),
	counted: loadCountedModel(readWeights),
	relations: loadRelationModel(readWeights),
	events: loadEventModel(readWeights),
	plover: loadPloverModel(readWeights),
	confidence: loadConfidenceModel(readWeights),
	statements: loadStatementModel(readWeights),
	salience: loadSalienceModel(readWeights),
})

/** Files that are used as they lie there; of the others, tables are made. */
const filesInUse = ['lexicon', 'tagger', 'lemmas', 'parser', 'gazetteers', 'first-names']

/** What the models of several threads can have in common. @throws WeightError */
export const shareModels = (): SharedBytes =>
	collectShared(() => {
		loadNamesAndQuotes(unpackLexicon(readWeights('lexicon')))
		loadJudges()
		for (const name of filesInUse) shareBytes(`models/${name}.bin`, readWeights(name))
	})

/**
 * The models that ship with the library, read once.
 * @throws WeightError that names a file that is missing, damaged or of another version, and the command that rebuilds it
 */
export function loadStandardModels(): Models {
	if (loaded) return loaded
	loaded = {...loadReadingModels(), ...loadJudges()}
	return loaded
}
