import type {FactKind} from '../../facts/fact.js'
import type {FactsDatabase, Question} from '../../stores/index.js'
import {exitCodes, usageError} from '../exit.js'
import type {QueryFlags} from '../options/flags.js'
import {oneOf} from '../options/one-of.js'
import {inWords, openForCommand} from '../options/open-facts.js'
import {wholeNumber} from '../options/whole-number.js'
import {writeFactRows} from './fact-rows.js'
import {noFacts} from './no-facts.js'
import {overview} from './overview.js'
import {hasQuestion, type QueryFormat, queryFormats, readQuestion} from './question.js'
import {writeRows} from './rows.js'
import {writeOut} from './write-out.js'

/** `newsfacts query`: asks a database, writes the answer to standard output. Returns the exit code. */
export async function runQuery(path: string, sql: string | undefined, flags: QueryFlags): Promise<number> {
	const format = oneOf(flags.format, queryFormats, '--format')
	const question = readQuestion(flags)
	if (sql !== undefined && hasQuestion(question))
		throw usageError('a question in SQL stands alone: leave out the SQL, or the flags that ask')
	const limit = flags.limit === undefined ? undefined : wholeNumber(flags.limit, '--limit', 0)
	const database = await openForCommand(path, {readOnly: true})
	try {
		if (sql !== undefined) await writeRows(database.select(sql), format, limit || Number.POSITIVE_INFINITY)
		else if (hasQuestion(question)) await answer(database, question, format, limit)
		else await writeOut(overview(database))
		return exitCodes.ok
	} catch (error) {
		throw inWords(error)
	} finally {
		database.close()
	}
}

/** Facts of a table without a limit of its own. */
const tableLimit = 100

async function answer(
	database: FactsDatabase,
	question: Question,
	format: QueryFormat,
	given: number | undefined,
): Promise<void> {
	const limit = given ?? (format === 'table' ? tableLimit : 0)
	const shown = await writeFactRows(
		database.ask(limit === 0 ? question : {...question, limit}),
		format,
		kindOf(question),
	)
	if (shown === 0) process.stderr.write(`${noFacts(database, question)}\n`)
	else if (shown === limit) {
		const rest = database.count(question) - shown
		if (rest > 0 && given === undefined)
			process.stderr.write(`note: ${rest.toLocaleString('en-US')} more; --limit 0 gives all\n`)
	}
}

// The one kind that all answers have; null where they may have several.
function kindOf({kinds, event, unit, speaker}: Question): FactKind | null {
	if (kinds) return kinds.length === 1 ? kinds[0]! : null
	if (event !== undefined) return 'event'
	if (unit !== undefined) return 'quantity'
	return speaker === undefined ? null : 'quote'
}
