import {readWeights} from '#weights'
import {loadReferenceModel, type ReferenceModel} from './entities/coreference/choose-antecedent.js'
import {loadNameModel, type NameModel} from './entities/names/detect/model.js'
import {loadQuoteModel, type QuoteModel} from './quotes/detect/model.js'
import {loadSyntaxModel, type SyntaxModel} from './syntax/model.js'

/** The learned parts of an engine. Each room without one goes by its rules. */
export interface Models {
	readonly syntax: SyntaxModel
	readonly names: NameModel
	readonly quotes: QuoteModel
	readonly reference: ReferenceModel
}

let loaded: Models | undefined

/**
 * The models that ship with the library, read once.
 * @throws WeightError that names a file that is missing, damaged or of another version, and the command that rebuilds it
 */
export function loadStandardModels(): Models {
	if (loaded) return loaded
	const syntax = loadSyntaxModel(readWeights)
	const names = loadNameModel(readWeights, syntax.lexicon)
	loaded = {syntax, names, quotes: loadQuoteModel(readWeights), reference: loadReferenceModel(readWeights)}
	return loaded
}
