import {basename} from 'node:path'
import {type Context, Hono} from 'hono'
import {setCookie} from 'hono/cookie'
import type {Correction} from '../../facts/corrections/correction.js'
import {correctionsSchema, maxRecords} from '../../facts/corrections/schema.js'
import type {Extraction} from '../../facts/extraction.js'
import {reasonOf} from '../../ingest/formats/json-error.js'
import {renderDeskFront, renderDeskPage} from '../../view/desk-page.js'
import {explainFault} from '../corrections/read.js'
import {isExitError} from '../exit.js'
import {type Arriving, readBody} from '../serve/read-body.js'
import {isRefusal, type Refusal, refusal} from '../serve/refusal.js'
import type {CorrectionsFile} from './corrections-file.js'
import {checkRequest, cookieName, type Guard, keyOf} from './guard.js'
import type {Shelf} from './shelf.js'

export interface DeskSetup {
	readonly shelf: Shelf
	readonly file: CorrectionsFile
	readonly guard: Guard
	readonly isReading: () => boolean
}

/** Bytes of one correction. */
const maxBytes = 1_000_000

/** The server of `annotate`: a list of the articles, a page of each, and where their corrections go. */
export function createDesk({shelf, file, guard, isReading}: DeskSetup): Hono {
	const app = new Hono()
	const name = basename(file.path)
	const arriving: Arriving = {bytes: 0}

	app.use(async (context, next) => {
		await next()
		for (const [header, value] of headers) context.header(header, value)
	})
	app.use(async (context, next) => {
		const {req} = context
		// The address that was printed brings the key once; from then on a cookie does.
		const given = req.path === '/' ? req.query('key') : undefined
		checkRequest(context, guard, given ?? keyOf(context, guard))
		if (given === undefined) return next()
		setCookie(context, cookieName(guard.port), guard.key, {httpOnly: true, sameSite: 'Lax', path: '/'})
		return context.redirect('/', 303)
	})

	app.get('/', (context) => {
		if (shelf.entries.length === 1 && !isReading()) return context.redirect('/articles/1', 303)
		const judged = shelf.hashes.map((hash) => file.of(hash).length)
		return context.html(
			renderDeskFront(shelf.entries, {file: name, count: shelf.entries.length, judged, isReading: isReading()}),
		)
	})
	app.get('/articles/:number{[0-9]{1,9}}', async (context) => {
		const article = Number(context.req.param('number'))
		const extraction = await shelf.get(article)
		if (!extraction) throw noSuchArticle
		return context.html(renderDeskPage(extraction, {file: name, article, count: shelf.entries.length}))
	})
	app.get('/corrections.jsonl', (context) => {
		context.header('content-disposition', 'attachment; filename="corrections.jsonl"')
		return context.body(file.text(), 200, {'content-type': 'application/jsonl; charset=utf-8'})
	})
	app.get('/corrections/:hash', async (context) => {
		await extractionOf(context)
		return answer(context)
	})
	app.put('/corrections/:hash/:id', async (context) => {
		const {article} = await extractionOf(context)
		const correction = await readCorrection(context, article, arriving)
		const known = file.of(article.hash)
		if (known.length >= maxRecords && !known.some(({id}) => id === correction.id))
			throw refusal(413, `${maxRecords} records of one article`, 'remove some first')
		await file.change(article, correction.id, correction)
		return answer(context)
	})
	app.delete('/corrections/:hash/:id', async (context) => {
		const {article} = await extractionOf(context)
		await file.change(article, idIn(context), null)
		return answer(context)
	})
	app.notFound((context) => refuse(context, refusal(404, 'there is no such page', 'go back to the list of articles')))
	app.onError((error, context) => {
		if (isRefusal(error)) return refuse(context, error)
		if (isExitError(error)) return refuse(context, refusal(500, error.message, 'it is tried again'))
		return refuse(context, refusal(500, `a fault of newsfacts: ${error.message}`, 'please report it'))
	})
	async function extractionOf({req}: Context): Promise<Extraction> {
		const extraction = await shelf.byHash(req.param('hash') ?? '')
		if (!extraction) throw noSuchArticle
		return extraction
	}

	const answer = (context: Context): Response =>
		context.json({corrections: 1, records: file.of(context.req.param('hash') ?? '')})

	return app
}

const noSuchArticle = refusal(
	404,
	'there is no such article, or its text is another now',
	'go back to the list of articles, and open it anew',
)

/** The id that a request names. */
const idIn = ({req}: Context): string => req.param('id') ?? ''

async function readCorrection(
	context: Context,
	article: Extraction['article'],
	arriving: Arriving,
): Promise<Correction> {
	const {req} = context
	if ((req.header('content-type') ?? '').split(';')[0]!.trim() !== 'application/json')
		throw refusal(415, 'no JSON', 'send content type application/json')
	const body = await readBody(req.raw, maxBytes, arriving)
	let record: unknown
	try {
		record = JSON.parse(body)
	} catch (error) {
		throw refusal(400, reasonOf(error), 'send a correction as JSON')
	}
	const line = {corrections: 1, article, records: [record]}
	const result = correctionsSchema.safeParse(line)
	if (!result.success)
		throw refusal(422, explainFault(result.error.issues[0]!, line), 'load the page again, and correct it anew')
	const [correction] = result.data.records
	if (correction!.id !== idIn(context)) throw refusal(422, 'its id is another than its address', 'load the page again')
	return correction!
}

// A page for people, a reason for the page's script.
function refuse(context: Context, {status, reason, cure}: Refusal): Response {
	if (!(context.req.header('accept') ?? '').includes('text/html')) return context.json({error: {reason, cure}}, status)
	return context.text(`newsfacts: ${reason}; ${cure}.\n`, status)
}

const headers: readonly (readonly [string, string])[] = [
	['cache-control', 'no-store'],
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'no-referrer'],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	// The page's own policy says what may run.
	['content-security-policy', "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
]
