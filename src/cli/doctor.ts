import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {DoctorFlags} from './options/flags.js'

export function addDoctor(program: Command): void {
	const command = program
		.command('doctor')
		.description('look whether all that newsfacts needs is there and sound, and say what to do where it is not')
		.option('--json', 'the same as JSON, for a report of a fault')
		.option('-c, --config <file>', 'word lists and defaults; newsfacts.config.json where it exists')
		.action(async (flags: DoctorFlags) => {
			const {runDoctor} = await import('./doctor/run.js')
			process.exitCode = await runDoctor(flags)
		})
	addExamples(command, [
		['newsfacts doctor', 'versions, weights, optional packages, a configuration, and a text of two sentences read'],
		['newsfacts doctor --json > doctor.json', 'the same for the report of a fault; it holds no text of yours'],
	])
}
