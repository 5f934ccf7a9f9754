import {createEngine, describe, type Engine, type Extraction, loadModels, readFile} from 'newsfacts/browser'
import {describeArticle} from '#src/view/article-data.js'
import {layerData} from '#src/view/layers.js'
import {type Answer, maxArticles, maxTextChars, type Read, type Request} from './protocol.js'
import {write} from './write.js'

type Ingested = Awaited<ReturnType<ReturnType<typeof readFile>['next']>>['value']
type Errors = Read['errors'][number][]

/** Reads articles and keeps the last of them, to write them in other forms. */
export interface Reading {
	answer(request: Request): Promise<Answer>
}

/**
 * Starts to load what the engine reads with. Other languages are recognized as soon as their part is there: the first article
 * doesn't wait for it. A fault of loading is the answer to each request, and the next request tries again.
 * @param weights the address of the folder with the weights
 */
export function openReading(weights: string): Reading {
	let engine: Promise<Engine> | null = load()
	let languages: Promise<void> | null = null
	let kept: readonly Extraction[] = []

	async function load(): Promise<Engine> {
		await loadModels(weights, {parts: []})
		return createEngine()
	}

	async function read(request: Exclude<Request, {kind: 'write'}>): Promise<Answer> {
		engine ??= load()
		const reader = await engine.catch((error: unknown) => {
			engine = null
			throw error
		})
		if (languages) await languages
		const errors: Errors = []
		const start = performance.now()
		const extractions: Extraction[] = []
		for await (const item of itemsOf(request)) {
			if (extractions.length === maxArticles) {
				errors.push(tooMany)
				break
			}
			if ('error' in item) errors.push(item.error)
			else extractions.push(extract(reader, item, request.published))
		}
		const took = performance.now() - start
		kept = extractions
		languages ??= loadModels(weights, {parts: ['languages']}).catch(() => {
			languages = null
		})
		return {kind: 'read', read: {layers: layerData, articles: extractions.map(drawn), errors, took}}
	}

	return {
		async answer(request) {
			try {
				if (request.kind !== 'write') return await read(request)
				const extraction = kept[request.article]
				if (!extraction) return {kind: 'failed', message: 'That article is no longer at hand: read it again.'}
				return {kind: 'written', text: write(extraction, request)}
			} catch (error) {
				return {kind: 'failed', message: error instanceof Error ? error.message : String(error)}
			}
		},
	}
}

async function* itemsOf(request: Exclude<Request, {kind: 'write'}>): AsyncGenerator<Ingested | Pasted> {
	if (request.kind === 'read files') {
		for (const file of request.files) yield* readFile(file)
		return
	}
	const {text} = request
	if (text.length > maxTextChars) {
		yield {error: {place: 'the text', reason: `longer than ${maxTextChars} characters`, cure: 'paste a part of it'}}
		return
	}
	// The source of a page, a feed or records, pasted as it is.
	if (/^\s{0,1000}(?:<[!?a-z]|\{\s{0,1000}"|\[\s{0,1000}\{)/i.test(text)) {
		const bytes = new TextEncoder().encode(text)
		yield* readFile({name: 'the text', arrayBuffer: async () => bytes.buffer})
		return
	}
	yield {article: {text}, messages: []}
}

interface Pasted {
	readonly article: {readonly text: string}
	readonly messages: readonly []
}

function extract(
	engine: Engine,
	{article, messages}: Exclude<Ingested | Pasted, {error: unknown}>,
	published: string,
): Extraction {
	const found = engine.extract(article, published === '' ? {} : {published})
	return messages.length === 0 ? found : {...found, messages: [...messages, ...found.messages]}
}

const drawn = (extraction: Extraction): Read['articles'][number] => ({
	...describeArticle(extraction),
	lines: extraction.facts.map((fact) => [fact.id, describe(fact)]),
})

const tooMany = {
	place: 'the files',
	reason: `more than ${maxArticles} articles: the first ${maxArticles} are shown`,
	cure: 'the command of newsfacts reads any number',
}
