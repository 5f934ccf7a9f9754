import {makeLists} from '../../dist/engine.js'
import type {ArticleInput} from '../../dist/model/article/article.js'
import {makeArticle} from '../../dist/model/article/make-article.js'
import {loadStandardModels} from '../../dist/models.js'
import {readSentences} from '../../dist/sentences/read.js'
import {tagAndParse} from '../../dist/syntax/model.js'
import {inTurn} from './other-speeds.js'
import {spread} from './spread.js'
import {table} from './table.js'

/** Tokens a second that are tagged, parsed and lemmatized. */
export function treeSpeed(articles: readonly ArticleInput[]): string {
	const {abbreviations} = makeLists()
	const {syntax} = loadStandardModels()
	const read = articles.map((article) => readSentences(makeArticle(article), abbreviations, {tags: false}))
	const tokens = read.reduce((sum, {tokens: {length}}) => sum + length, 0)
	const [seconds] = inTurn(
		[
			() => {
				for (const one of read) tagAndParse(syntax, one.tokens, one.sentences)
			},
		],
		5,
	)
	const rates = seconds!.map((value) => tokens / value / 1000)
	return table(['tags and trees', 'thousand tokens a second'], [[`${tokens} tokens`, spread(rates)]])
}
