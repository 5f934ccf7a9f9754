import {z} from 'zod'
import {errorRecordSchema, extractionSchema} from '../../schema.js'
import {askable, factLimits} from './facts-route.js'

const reference = (name: string): object => ({$ref: `#/components/schemas/${name}`})

const json = (schema: object): object => ({'application/json': {schema}})

const text = (description: string, example: string): object => ({
	description,
	content: {'text/plain': {schema: {type: 'string'}, example}},
})

const refused = (description: string): object => ({description, content: json(reference('Refusal'))})

/** What an article may bring; only its text is needed. */
const article = {
	type: 'object',
	required: ['text'],
	properties: {
		text: {type: 'string', description: 'the words of the article, paragraphs with an empty line between them'},
		id: {type: ['string', 'null'], description: 'left out, the hash of its text serves'},
		title: {type: ['string', 'null']},
		published: {type: ['string', 'null'], description: 'ISO date or time that relative dates resolve against'},
		updated: {type: ['string', 'null']},
		url: {type: ['string', 'null']},
		source: {type: ['string', 'null']},
		authors: {type: ['array', 'null'], items: {type: 'string'}},
		language: {type: ['string', 'null']},
		section: {type: ['string', 'null']},
		canonical: {type: ['string', 'null']},
		dateline: {type: ['string', 'null']},
		blocks: {type: ['array', 'null'], items: {type: 'object'}, description: 'left out, they are found'},
	},
}

const outcome = {oneOf: [reference('Extraction'), {type: 'object', properties: {error: reference('Error')}}]}

const factsPath = {
	get: {
		operationId: 'facts',
		summary: 'Facts of the database that fit all that is asked',
		parameters: [
			...askable.map((name) => ({name, in: 'query', schema: {type: 'string'}})),
			{
				name: 'limit',
				in: 'query',
				description: 'facts at most',
				schema: {type: 'integer', minimum: 1, maximum: factLimits.most, default: factLimits.standard},
			},
		],
		responses: {
			200: {
				description: 'how many there are, and the first of them, each with its article',
				content: json({
					type: 'object',
					required: ['found', 'facts'],
					properties: {found: {type: 'integer'}, facts: {type: 'array', items: {type: 'object'}}},
				}),
			},
			400: refused('a question that there is not'),
			503: refused('the database can’t be read'),
		},
	},
}

/** The description of the server in OpenAPI 3.1, its schemas made from those of the records. */
export const openApi = (version: string, hasDatabase = false): object => ({
	openapi: '3.1.0',
	info: {
		title: 'newsfacts',
		version,
		description: 'Reads English news and gives typed fact records, each with its place in the text.',
		license: {name: 'MIT', identifier: 'MIT'},
	},
	paths: {
		'/v1/extract': {
			post: {
				operationId: 'extract',
				summary: 'Facts of an article, or of each of a list',
				parameters: ['id', 'published', 'url', 'title', 'source'].map((name) => ({
					name,
					in: 'query',
					description: 'of a plain text or a page',
					schema: {type: 'string'},
				})),
				requestBody: {
					required: true,
					content: {
						...json({
							oneOf: [
								reference('Article'),
								{type: 'array', items: reference('Article')},
								{
									type: 'object',
									required: ['articles'],
									properties: {articles: {type: 'array', items: reference('Article')}},
								},
							],
						}),
						'application/x-ndjson': {schema: {type: 'string', description: 'an article a line'}},
						'text/plain': {schema: {type: 'string'}},
						'text/html': {schema: {type: 'string'}},
					},
				},
				responses: {
					200: {
						description:
							'what was found; of a list, a list in the same order; lines as they are ready where `Accept` is application/x-ndjson',
						content: {
							...json({oneOf: [reference('Extraction'), {type: 'array', items: outcome}]}),
							'application/x-ndjson': {schema: {type: 'string'}},
						},
					},
					400: refused('no JSON, no UTF-8, or a query that there is not'),
					403: refused('asked by a page of another origin, or under another name than its own'),
					413: refused('too large, or too many articles'),
					415: refused('a content type that is not read'),
					422: refused('no article, or one that is too long'),
					429: refused('too many articles wait: try again after the seconds of `Retry-After`'),
					504: refused('the article took too long'),
				},
			},
		},
		...(hasDatabase && {'/v1/facts': factsPath}),
		'/v1/schema': {
			get: {summary: 'JSON Schema of the records', responses: {200: {description: 'the schema', content: json({})}}},
		},
		'/live': {get: {summary: 'Whether the server runs', responses: {200: text('it does', 'live')}}},
		'/ready': {
			get: {
				summary: 'Whether it has loaded its models',
				responses: {200: text('it has', 'ready'), 503: refused('not yet')},
			},
		},
		'/metrics': {get: {summary: 'Counters for Prometheus', responses: {200: text('the counters', '# HELP …')}}},
	},
	components: {
		schemas: {
			Article: article,
			Extraction: z.toJSONSchema(extractionSchema),
			Error: z.toJSONSchema(errorRecordSchema),
			Refusal: {
				type: 'object',
				required: ['error'],
				properties: {
					error: {
						type: 'object',
						required: ['reason', 'cure'],
						properties: {reason: {type: 'string'}, cure: {type: 'string'}},
					},
				},
			},
		},
	},
})
