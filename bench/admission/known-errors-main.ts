import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createReader} from '#src/extract.js'
import {root} from '../gold/root.js'
import {CaseFault} from './case-lines.js'
import {readKnownErrors, reportKnownErrors, rewriteKnownErrors} from './known-errors.js'
import {columnOf} from './renderings.js'

// npm run known-errors [-- --write]: what comes out today of the sentences that rooms are known to read wrong. `--write` drops
// those that are right by now and notes what comes out of the others.

const rooms = fileURLToPath(new URL('src', root))
const read = createReader()

try {
	for (const room of readdirSync(rooms)) {
		const file = join(rooms, room, 'known-errors.tsv')
		if (existsSync(file)) report(`src/${room}/known-errors.tsv`, file)
	}
} catch (error) {
	if (!(error instanceof CaseFault)) throw error
	process.stderr.write(`error: ${error.message}\n`)
	process.exitCode = 1
}

function report(name: string, file: string): void {
	const lines = readFileSync(file, 'utf8')
	const reported = reportKnownErrors(readKnownErrors(name, lines), read)
	const counts = (['right', 'as known', 'otherwise wrong'] as const).map(
		(state) => `${reported.filter((one) => one.state === state).length} ${state}`,
	)
	process.stdout.write(`${name}: ${counts.join(', ')}\n`)
	for (const {text, wanted, found, now, state} of reported)
		if (state !== 'as known')
			process.stdout.write(
				`  ${state}: ${text}\n    wanted ${columnOf(wanted)}\n    was    ${columnOf(found)}\n    now    ${columnOf(now)}\n`,
			)
	if (process.argv.includes('--write')) writeFileSync(file, rewriteKnownErrors(lines, reported))
}
