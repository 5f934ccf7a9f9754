import type {Reply} from '../../batch/task.js'
import {type FactLine, factLines} from '../../emit/fact-lines.js'
import type {Extraction} from '../../facts/extraction.js'

/** The rows of a batch as JSON arrays, each key once. */
export interface Rows {
	readonly articles: string
	readonly facts: string
	readonly errors: string
	/** Where the articles of the batch come from, those that failed too. */
	readonly places: readonly string[]
	/** Those of them where a new text takes the place of an old one: files, not standard input. */
	readonly movable: readonly string[]
}

/** The rows that a batch makes. PostgreSQL holds neither NUL nor half a surrogate pair: both become U+FFFD. */
export function rowsOf(batch: string, replies: readonly Reply[]): Rows {
	const articles = new Map<string, object>()
	const facts = new Map<string, object>()
	const errors = new Map<string, object>()
	const places = new Set<string>()
	for (const reply of replies) {
		if ('error' in reply) {
			const {place, reason} = reply.error
			places.add(place)
			errors.set(`${place}\n${reason}`, {...reply.error, batch})
			continue
		}
		const {place} = reply
		const extraction = JSON.parse(reply.texts[0] ?? '') as Extraction
		const {id, hash} = extraction.article
		places.add(place)
		articles.set(`${id}\n${hash}`, articleRow(place, extraction))
		for (const line of factLines(extraction)) facts.set(line.id, factRow(line, hash))
	}
	const clean = [...places].map(storable)
	return {
		articles: asJson(articles.values()),
		facts: asJson(facts.values()),
		errors: asJson(errors.values()),
		places: clean,
		movable: clean.filter((place) => !place.startsWith('standard input')),
	}
}

function articleRow(place: string, {article, entities, messages}: Extraction): object {
	const {id, hash, title, published, updated, authors, url, source, language, text} = article
	return {id, hash, place, title, published, updated, authors, url, source, language, text, entities, messages}
}

function factRow(line: FactLine, hash: string): object {
	const {id, article, kind, claim, evidence, confidence, salience} = line
	return {
		id,
		article,
		hash,
		kind,
		claim_by: claim.by,
		claim_mode: claim.mode,
		polarity: claim.polarity,
		modality: claim.modality,
		evidence: evidence.text,
		evidence_start: evidence.start,
		evidence_end: evidence.end,
		confidence,
		salience,
		record: line,
	}
}

const asJson = (rows: Iterable<object>): string =>
	JSON.stringify([...rows], (_, value: unknown) => (typeof value === 'string' ? storable(value) : value))

const storable = (text: string): string =>
	text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
