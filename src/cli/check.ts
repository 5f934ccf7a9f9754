import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {CheckFlags} from './options/flags.js'

export function addCheck(program: Command): void {
	const command = program
		.command('check')
		.description('extract the articles of fixtures and corrections again and compare with what is expected there')
		.argument(
			'<paths...>',
			'folders with input.*, options.json and expected.jsonl or corrections.jsonl, or folders of such folders; files of corrections, as the page of view exports them; folders that extract --out wrote',
		)
		.option('-u, --update', 'write what is found as what is expected')
		.option(
			'--partial',
			'ask only that what is expected is found; facts and fields beyond it are fine; not with --update',
		)
		.option('--strict', 'compare id, confidence and rule too')
		.option('-c, --config <file>', 'word lists; newsfacts.config.json where it exists')
		.action(async (paths: string[], flags: CheckFlags) => {
			const {runCheck} = await import('./check/run.js')
			process.exitCode = await runCheck(paths, flags)
		})
	addExamples(command, [
		['newsfacts check fixtures/', 'whether all articles of fixture folders still give what is expected'],
		['newsfacts check results/', 'what differs today from what stands in a folder of results'],
		['newsfacts check fixtures/ --update', 'what is found now becomes what is expected'],
	])
}
