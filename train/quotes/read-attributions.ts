import {readFileSync} from 'node:fs'
import {makeLists} from '#src/engine.js'
import {makeArticle} from '#src/model/article/make-article.js'
import {type Document, rangeOf} from '#src/model/document.js'
import type {Range} from '#src/model/span.js'
import type {Models} from '#src/models.js'
import type {Quotation} from '#src/quotes/attribution.js'
import {withoutPunctuation} from '#src/quotes/detect/candidates.js'
import {type CueRates, readTokenFeatures, type TokenFeatures} from '#src/quotes/detect/token-features.js'
import {pairMarks} from '#src/quotes/marks/quotations.js'
import {readArticleDocument} from '#src/read.js'

/** An attribution of the gold data in token rows. */
export interface GoldAttribution {
	readonly cue: Range | null
	readonly source: Range | null
	readonly content: readonly Range[]
}

export interface AttributedDocument {
	readonly id: string
	readonly doc: Document
	readonly quotations: readonly Quotation[]
	readonly attributions: readonly GoldAttribution[]
}

interface Line {
	readonly id: string
	readonly text: string
	readonly attributions: readonly {source: [number, number][]; cue: [number, number][]; content: [number, number][]}[]
}

/** Reads a file of attributed articles and parses each with these models. `keptOut` is true of texts that must not be trained on. */
export function readAttributions(
	file: string,
	models: Pick<Models, 'syntax'>,
	keptOut: (text: string) => boolean,
): AttributedDocument[] {
	const lists = makeLists()
	const documents: AttributedDocument[] = []
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line === '') continue
		const {id, text, attributions} = JSON.parse(line) as Line
		if (keptOut(text)) continue
		const doc = readArticleDocument(makeArticle({text}), lists, models)
		const rows = (spans: [number, number][]): Range[] =>
			spans.map(([start, end]) => trimRows(doc, rangeOf(doc, {start, end}))).filter(({from, to}) => to > from)
		documents.push({
			id,
			doc,
			quotations: pairMarks(doc).quotations,
			attributions: attributions.map(({cue, source, content}) => ({
				cue: rows(cue)[0] ?? null,
				source: rows(source)[0] ?? null,
				content: rows(content),
			})),
		})
	}
	return documents
}

/** Rows without punctuation at their ends, as candidates are; a cue may be nothing else (`:`). */
export function trimRows(doc: Document, {from, to}: Range): Range {
	const trimmed = withoutPunctuation(doc, {from, to})
	return trimmed.from < trimmed.to ? trimmed : {from, to}
}

export const columnsOf = ({doc, quotations}: AttributedDocument, rates: CueRates): TokenFeatures =>
	readTokenFeatures(doc, quotations, rates)
