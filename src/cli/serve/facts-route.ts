import type {Handler} from 'hono'
import {type FactsDatabase, type Question, StoreError} from '../../stores/index.js'
import {isExitError} from '../exit.js'
import {readQuestion} from '../query/question.js'
import {refusal} from './refusal.js'

/** What may be asked of the database. */
export const askable = ['speaker', 'entity', 'unit', 'event', 'text', 'article', 'from', 'to', 'kinds', 'minConfidence']

const known = [...askable, 'limit']

/** Facts of an answer, unless `limit` says otherwise, and at most. */
export const factLimits = {standard: 50, most: 1000}

/** `GET /v1/facts?speaker=Lee&from=2024-11`: the facts of a database that fit all that is asked, and how many there are. */
export function factsRoute(database: FactsDatabase): Handler {
	return ({req, json}) => {
		const given = new URL(req.url).searchParams
		for (const name of new Set(given.keys())) {
			if (!known.includes(name))
				throw refusal(400, `the query has ${JSON.stringify(name.slice(0, 100))}`, `it may have ${known.join(', ')}`)
			if (given.getAll(name).length > 1) throw refusal(400, `${name} stands there twice`, 'give it once')
		}
		const limit = readLimit(given.get('limit'))
		const question = questionOf(given)
		try {
			return json({found: database.count(question), facts: [...database.ask({...question, limit})]})
		} catch (error) {
			if (error instanceof StoreError)
				throw refusal(503, error.message, 'start the server with another database, or write it anew')
			throw error
		}
	}
}

function readLimit(written: string | null): number {
	if (written === null) return factLimits.standard
	const limit = /^\d{1,6}$/.test(written) ? Number(written) : 0
	if (limit >= 1 && limit <= factLimits.most) return limit
	throw refusal(
		400,
		`limit: ${JSON.stringify(written.slice(0, 100))}`,
		`write a whole number from 1 to ${factLimits.most}`,
	)
}

// The command reads the same questions, by the names of its flags.
function questionOf(given: URLSearchParams): Question {
	const flags = Object.fromEntries(askable.flatMap((name) => (given.has(name) ? [[name, given.get(name)!]] : [])))
	try {
		return readQuestion({...flags, format: 'jsonl'})
	} catch (error) {
		if (!isExitError(error)) throw error
		const said = error.message
			.slice(0, 300)
			.replaceAll('--min-confidence', 'minConfidence')
			.replace(/--(?=[a-z])/g, '')
		const [reason = said, cure = 'correct it'] = said.split('; ')
		throw refusal(400, reason, cure)
	}
}
