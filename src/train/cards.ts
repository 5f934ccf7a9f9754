import {readWeights} from '../learning/read-weights.js'
import {loadSyntaxModel} from '../syntax/model.js'
import {readDevelopmentDocuments} from './corpus.js'
import {measureSyntax} from './measure.js'

export function writeCards(gold: string, _folder: string): void {
	const model = loadSyntaxModel(readWeights)
	for (const {name, documents} of readDevelopmentDocuments(gold)) console.log(name, measureSyntax(model, documents))
}
