import type {Extraction} from '../../facts/extraction.js'
import type {Emitter} from '../emitter.js'
import {articleIri, entityIri, sameAs} from '../iris.js'
import {asLine} from '../json.js'
import {entityType, type Properties, reference} from './entities.js'
import {eventNode, quantityNode, quoteNode} from './facts.js'
import {relationProperties, roleProperties} from './properties.js'

/**
 * JSON-LD in the words of schema.org, an article a line: a NewsArticle, the people, organizations and places that it names
 * with their posts and relations, its quotes as Quotation (verbatim) or Claim (reported), its events and amounts. What
 * schema.org has no words for, such as statements, is left out.
 */
export const emitJsonld: Emitter = () => [
	{file: 'schema-org.jsonl', head: '', body: (extraction) => asLine(graphOf(extraction)), tail: ''},
]

function graphOf(extraction: Extraction): object {
	const {article, entities, facts} = extraction
	const iri = articleIri(article)
	const own = new Map<string, Properties[]>()
	for (const fact of facts) {
		const found = fact.kind === 'role' ? roleProperties(fact) : fact.kind === 'relation' ? relationProperties(fact) : []
		for (const {of, properties} of found) {
			const known = own.get(of)
			if (known) known.push(properties)
			else own.set(of, [properties])
		}
	}
	const people = entities.map((entity) => ({
		'@type': entityType(entity),
		'@id': entityIri(entity.id),
		name: entity.name,
		...(entity.gender !== null && {gender: `https://schema.org/${entity.gender === 'female' ? 'Female' : 'Male'}`}),
		...some('alternateName', otherNames(entity)),
		...some('sameAs', sameAs(entity)),
		...merged(own.get(entity.id) ?? []),
	}))
	const rest = facts.flatMap((fact) => {
		if (fact.kind === 'quote') return [quoteNode(fact, iri)]
		if (fact.kind === 'event') return eventNode(fact, iri)
		return fact.kind === 'quantity' ? quantityNode(fact) : []
	})
	return {'@context': 'https://schema.org', '@graph': [newsArticle(extraction, iri, rest), ...people, ...rest]}
}

function newsArticle({article, entities}: Extraction, iri: string, rest: readonly Properties[]): Properties {
	const {title, url, published, updated, authors, source, language} = article
	return {
		'@type': 'NewsArticle',
		'@id': iri,
		identifier: article.id,
		...(title !== null && {headline: title}),
		...(published !== null && {datePublished: published}),
		...(updated !== null && {dateModified: updated}),
		...some(
			'author',
			authors.map((name) => ({'@type': 'Person', name})),
		),
		...(source !== null && {publisher: {'@type': 'Organization', name: source}}),
		...(url !== null && {url}),
		...(language !== null && {inLanguage: language}),
		...some('mentions', [
			...entities.map(({id}) => reference(id)),
			...rest.filter((node) => node['@type'] !== 'Quotation' && node['@type'] !== 'Claim').map(onlyId),
		]),
	}
}

const onlyId = (node: Properties): Properties => ({'@id': node['@id']})

const otherNames = ({name, mentions}: Extraction['entities'][number]): string[] => [
	...new Set(mentions.filter(({form, text}) => form === 'name' && text !== name).map(({text}) => text)),
]

/** A property with one value or several; none without. */
const some = (key: string, values: readonly unknown[]): Properties =>
	values.length === 0 ? {} : {[key]: values.length === 1 ? values[0] : values}

// Properties that several facts give become lists; what two facts say alike stands once.
function merged(all: readonly Properties[]): Properties {
	const values = new Map<string, Map<string, unknown>>()
	for (const properties of all)
		for (const [key, value] of Object.entries(properties)) {
			const known = values.get(key) ?? new Map<string, unknown>()
			known.set(JSON.stringify(value), value)
			values.set(key, known)
		}
	return Object.assign({}, ...[...values].map(([key, known]) => some(key, [...known.values()])))
}
