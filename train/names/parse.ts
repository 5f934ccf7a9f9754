import {makeLists} from '#src/engine.js'
import {readWeights} from '#src/learning/read-weights.js'
import {makeArticle} from '#src/model/article/make-article.js'
import type {Document} from '#src/model/document.js'
import {readArticleDocument} from '#src/read.js'
import {loadSyntaxModel, type SyntaxModel} from '#src/syntax/model.js'

/** Reads a text with its tags and trees. */
export type Parse = (article: {readonly id: string; readonly text: string}) => Document

/** Texts with tags and trees, as the model of names reads them in the program. */
export function createParse(syntax: SyntaxModel = loadSyntaxModel(readWeights)): Parse {
	const lists = makeLists()
	return ({id, text}) => readArticleDocument(makeArticle({id, text}), lists, {syntax})
}
