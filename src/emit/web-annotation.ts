import {describe} from '../facts/describe/describe.js'
import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import {codePoints, wellFormed} from '../model/code-points.js'
import type {Span} from '../model/span.js'
import type {Emitter} from './emitter.js'
import {articleIri, factIri} from './iris.js'
import {asLine} from './json.js'

/**
 * W3C Web Annotations, an article a line, each line a page of annotations in JSON-LD: a fact an annotation, which says it
 * in words, names its kind and points at its evidence by the words and by the offsets in Unicode characters.
 */
export const emitWebAnnotation: Emitter = () => [
	{file: 'annotations.jsonl', head: '', body: (extraction) => asLine(pageOf(extraction)), tail: ''},
]

const generator = 'https://www.npmjs.com/package/newsfacts'

function pageOf({article, facts}: Extraction): object {
	const source = articleIri(article)
	const at = codePoints(article.text)
	const targetOf = (span: Span): object => ({source, selector: selectorsOf(article.text, span, at)})
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `urn:newsfacts:annotations:${encodeURIComponent(wellFormed(article.id))}`,
		type: 'AnnotationPage',
		...(article.title !== null && {label: article.title}),
		items: facts.map((fact) => annotationOf(fact, [fact.evidence, ...fact.alsoAt].map(targetOf))),
	}
}

const annotationOf = (fact: Fact, targets: readonly object[]): object => ({
	id: factIri(fact.id),
	type: 'Annotation',
	motivation: 'describing',
	generator,
	body: [
		{type: 'TextualBody', value: describe(fact), format: 'text/plain', language: 'en', purpose: 'describing'},
		...tagsOf(fact).map((value) => ({type: 'TextualBody', value, purpose: 'tagging'})),
	],
	target: targets.length === 1 ? targets[0] : targets,
})

// `quote`, `event` and `attack`
const tagsOf = (fact: Fact): string[] =>
	fact.kind === 'event' || fact.kind === 'relation' || fact.kind === 'quantity' ? [fact.kind, fact.type] : [fact.kind]

/** Characters before and after the words by which they are found again where the text has changed. */
const contextChars = 32

function selectorsOf(text: string, {start, end}: Span, at: (offset: number) => number): object[] {
	return [
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			prefix: text.slice(Math.max(0, start - contextChars), start).replace(/^[\udc00-\udfff]/, ''),
			suffix: text.slice(end, end + contextChars).replace(/[\ud800-\udbff]$/, ''),
		},
		{type: 'TextPositionSelector', start: at(start), end: at(end)},
	]
}
