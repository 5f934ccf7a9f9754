import {isSinkError, sinkError} from './sink.js'

/** Errors of PostgreSQL in plain words. */
export function explainPostgres(shown: string, error: unknown): Error {
	if (isSinkError(error)) return error
	const code = codeOf(error)
	const [, reason, cure] = causes.find(([pattern]) => pattern.test(code) || pattern.test(messageOf(error))) ?? []
	return sinkError(shown, reason ?? messageOf(error), cure ?? 'look at the log of the server')
}

/** Whether the same may go through later: the server is away, starts, is full of connections, or two writers met. */
export const isPassing = (error: unknown): boolean =>
	/^(?:08|40|53300|57P0|55P03|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|EAI_AGAIN)/.test(codeOf(error)) ||
	/connection (?:terminated|timeout|ended)|timeout exceeded when trying to connect|client has encountered a connection error/i.test(
		messageOf(error),
	)

const causes: readonly (readonly [RegExp, string, string])[] = [
	[/^ECONNREFUSED$|ECONNREFUSED/, 'nothing answers there', 'start PostgreSQL there, or check host and port'],
	[/^ENOTFOUND$|ENOTFOUND|EAI_AGAIN/, 'no such host', 'check the spelling of the host'],
	[/^ETIMEDOUT$|^EHOST|^ENET|timeout/i, 'no answer within 5 seconds', 'check host and port, and the firewall'],
	[/^ENOENT$/, 'no socket of that name', 'start PostgreSQL there, or write host and port'],
	[
		/^28P01$|^28000$|SASL|password/i,
		'user or password is wrong, or not allowed from here',
		'correct it; special characters are written as %40; pg_hba.conf says who may',
	],
	[/^3D000$/, 'no such database', 'create it: createdb news'],
	[/^3F000$/, 'no such schema', 'create it: CREATE SCHEMA news'],
	[/^42501$/, 'this user may not do that', 'GRANT CREATE, USAGE ON SCHEMA public, or name another user'],
	[/^25006$/, 'the database can only be read', 'name the primary server, or set default_transaction_read_only off'],
	[/^53100$/, 'its disk is full', 'make room on its disk'],
	[/^53300$/, 'it takes no more connections', 'raise max_connections, or run fewer workers'],
	[/^57P0/, 'it is shutting down or starting', 'wait until it runs'],
	[/^08|terminated|connection error/i, 'the connection broke', 'look at the log of the server'],
	[/^42P01$|^42703$|^42P10$|^42804$/, 'its tables are no longer ours', 'name another database or schema'],
	[/does not support SSL/i, 'it has no TLS', 'write ?sslmode=disable behind the address'],
	[/certificate|SSL|TLS/i, 'no TLS connection', 'check its certificate; ?sslmode=no-verify takes any'],
	[/Invalid URL/i, 'the address is no URL', 'write it as postgres://user:password@host:5432/news'],
]

// A host of several addresses fails with one error for each.
function codeOf(error: unknown): string {
	if (error instanceof AggregateError) return codeOf(error.errors[0])
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const messageOf = (error: unknown): string => {
	if (error instanceof AggregateError) return messageOf(error.errors[0])
	return error instanceof Error ? error.message : String(error)
}
