import {realpath} from 'node:fs/promises'
import {join, sep} from 'node:path'
import type {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
import {z} from 'zod'
import {readOne} from '../../batch/outcome.js'
import type {Engine} from '../../extract.js'
import {factKinds} from '../../facts/fact.js'
import {readArticles} from '../../ingest/files/folder.js'
import type {Ingested} from '../../ingest/ingested.js'
import type {ArticleInput} from '../../model/article/article.js'
import {type Answer, answer, articleAnswer, failure} from './answer.js'

const wanted = {
	kinds: z
		.array(z.enum(factKinds as unknown as [string, ...string[]]))
		.optional()
		.describe('kinds of fact; all by default'),
	top: z.number().int().min(1).optional().describe('so many facts at most, those that matter most'),
	minConfidence: z.number().min(0).max(1).optional().describe('least confidence of a fact'),
	whole: z.boolean().optional().describe('the records with all their fields, instead of a line for each'),
}

type Wanted = {readonly [K in keyof typeof wanted]?: z.infer<(typeof wanted)[K]>}

/** Longest article, in characters. */
const maxLength = 500_000

function read(engine: Engine, item: Ingested | ArticleInput, {kinds, top, minConfidence, whole}: Wanted): object {
	const outcome = readOne(engine, item, {
		maxLength,
		...(kinds && {kinds: kinds as (typeof factKinds)[number][]}),
		...(top !== undefined && {top}),
		...(minConfidence !== undefined && {minConfidence}),
	})
	return 'error' in outcome ? outcome : articleAnswer(outcome.extraction, whole ?? false)
}

/** Adds the tool that reads a text. */
export function addTextTool(server: McpServer, engine: Engine): void {
	server.registerTool(
		'extract_facts',
		{
			title: 'Facts of a news text',
			description:
				'Reads an English news text and gives its facts: quotes with their speakers, numbers, dates, posts, relations, statements and events, each with its exact words and place.',
			inputSchema: {
				text: z.string().describe('the words of the article, paragraphs with an empty line between them'),
				published: z.string().optional().describe('its date, 2024-11-21, against which `on Tuesday` is resolved'),
				title: z.string().optional(),
				...wanted,
			},
			annotations: {readOnlyHint: true, openWorldHint: false},
		},
		({text, published, title, ...options}) => {
			const article = {text, published: published ?? null, title: title ?? null}
			const found = read(engine, article, options)
			return 'error' in found ? failure('this text could not be read', JSON.stringify(found.error)) : answer(found)
		},
	)
}

/** Articles of a file or folder that are read at most. */
const maxArticles = 20

/** Adds the tool that reads files below a folder. */
export function addFileTool(server: McpServer, engine: Engine, root: string): void {
	server.registerTool(
		'extract_file',
		{
			title: 'Facts of a file of news',
			description: `Reads articles of a file or folder below the folder that was allowed, in any format that newsfacts knows (text, HTML, feeds, JSON, PDF …), at most ${maxArticles}.`,
			inputSchema: {path: z.string().describe('path below that folder'), ...wanted},
			annotations: {readOnlyHint: true, openWorldHint: false},
		},
		async ({path, ...options}): Promise<Answer> => {
			const place = await placeBelow(root, path)
			if (place === null) return failure(`${path}: no such file below the allowed folder`, 'name a file in it')
			const articles: object[] = []
			for await (const item of readArticles([place], {maxLength})) {
				if (articles.length === maxArticles)
					return answer({articles, note: `more than ${maxArticles}; name one of its files`})
				articles.push(read(engine, item, options))
			}
			return answer({articles})
		},
	)
}

// Links that lead out of the folder are followed, and refused.
async function placeBelow(root: string, path: string): Promise<string | null> {
	const place = await realpath(join(root, path)).catch(() => null)
	return place !== null && (place === root || place.startsWith(root + sep)) ? place : null
}
