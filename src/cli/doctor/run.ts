import {fileURLToPath} from 'node:url'
import {visibleLine} from '../../emit/visible.js'
import {exitCodes} from '../exit.js'
import type {DoctorFlags} from '../options/flags.js'
import {goOnWithoutReader} from '../output-error.js'
import {packageFolder, version} from '../version.js'
import {lookAtConfig} from './config.js'
import type {Finding} from './finding.js'
import {lookAtPackages} from './packages.js'
import {lookAtPlatform} from './platform.js'
import {readSelfTest} from './self-test.js'
import {lookAtSqlite} from './sqlite.js'
import {lookAtWeights} from './weights.js'

/** `newsfacts doctor`: looks at all there is, prints it. Returns the exit code. */
export async function runDoctor(flags: DoctorFlags): Promise<number> {
	goOnWithoutReader()
	const findings = [
		...lookAtPlatform(),
		lookAtWeights(),
		await lookAtConfig(flags.config),
		await lookAtSqlite(),
		...(await lookAtPackages()),
		readSelfTest(),
	]
	const isSound = findings.every(({state}) => state !== 'broken')
	const folder = fileURLToPath(packageFolder)
	const page = flags.json
		? `${JSON.stringify({newsfacts: version, folder, ok: isSound, findings}, null, '\t')}\n`
		: doctorPage(`newsfacts ${version} in ${folder}`, findings)
	process.stdout.write(page)
	return isSound ? exitCodes.ok : exitCodes.internal
}

/** The findings for a reader: a line each, below it what to do. */
export function doctorPage(head: string, findings: readonly Finding[]): string {
	const width = Math.max(...findings.map(({name}) => name.length))
	const lines = findings.flatMap(({name, state, found, cure}) => [
		`${state.padEnd(6)}  ${name.padEnd(width)}  ${found}`,
		...(cure === null ? [] : [`${' '.repeat(width + 10)}→ ${cure}`]),
	])
	const faults = findings.filter(({state}) => state === 'broken').map(({name}) => name)
	const end = faults.length === 0 ? 'nothing is broken' : `broken: ${faults.join(', ')}`
	return `${[head, '', ...lines, '', end].map(visibleLine).join('\n')}\n`
}
