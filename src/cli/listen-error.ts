import {codeOf} from '../ingest/files/system-error.js'
import {usageError} from './exit.js'

const causes: Readonly<Record<string, string>> = {
	EADDRINUSE: 'something else listens there; take another --port, or 0 for a free one',
	EACCES: 'no permission for this port; take one from 1024 on',
	EADDRNOTAVAIL: 'this machine has no such address; leave --host out',
	ENOTFOUND: 'there is no such name; leave --host out',
}

/** Why a server can't listen, as an ExitError that says what to do; any other error stays as it is. */
export function cannotListen(error: unknown, host: string, port: string): unknown {
	const code = codeOf(error)
	const cause = Object.hasOwn(causes, code) ? causes[code] : undefined
	return cause === undefined ? error : usageError(`cannot listen at ${host}:${port}: ${cause}`)
}
