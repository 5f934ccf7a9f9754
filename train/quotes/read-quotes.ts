import {makeLists} from '#src/engine.js'
import {resolveEntities} from '#src/entities/find.js'
import {findNames} from '#src/entities/names/find.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {makeArticle} from '#src/model/article/make-article.js'
import {coverRows, type Reading} from '#src/model/reading.js'
import type {loadReadingModels} from '#src/models.js'
import {findQuotes} from '#src/quotes/find.js'
import {rowsInMarks} from '#src/quotes/marks/quotations.js'
import type {SpeakerChooser} from '#src/quotes/speakers/choose-speaker.js'
import {resolveSpeakers} from '#src/quotes/speakers/resolve-speakers.js'
import {readArticleDocument} from '#src/read.js'

/** Reads an article as the engine does, up to all its quotes with their speakers. `choose` gets each quote in turn. */
export function readQuotes(
	{id, published, text}: RecordArticle,
	models: ReturnType<typeof loadReadingModels>,
	choose: SpeakerChooser,
): Reading {
	const lists = makeLists()
	const doc = readArticleDocument(makeArticle({id, published, text}), lists, models)
	const found = findQuotes(doc, lists.quotes, models.quotes)
	const names = findNames(doc, {lexicon: lists.names, model: models.names, titles: lists.titles})
	const speech = {quoteAt: rowsInMarks(doc, found.quotations), quotes: found.quotes}
	const {entities, mentions, roles, phrases, ofTwoHolders} = resolveEntities(doc, names, speech, models.reference)
	const known = {entities, mentions, mentionAt: coverRows(doc.tokens.length, mentions), phrases, ofTwoHolders, roles}
	const quotes = resolveSpeakers(doc, found.quotes, known, {choose})
	return {...doc, ...known, quotes, times: [], quantities: []}
}
