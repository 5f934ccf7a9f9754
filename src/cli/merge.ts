import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {MergeFlags} from './options/flags.js'

export function addMerge(program: Command): void {
	const command = program
		.command('merge')
		.description(
			'link what many articles have in common: people, organizations and places, quotes, events, numbers over time, copies',
		)
		.argument(
			'<results...>',
			'folders that extract --out wrote, or files of its document or jsonl format; each is read twice',
		)
		.requiredOption(
			'-o, --out <folder>',
			'where to write entities.jsonl, quotes.jsonl, events.jsonl, series.jsonl and duplicates.jsonl',
		)
		.option('-q, --quiet', 'no progress, no notes; errors only')
		.addHelpText(
			'after',
			`
The order of the results doesn't matter, and ids of entities hold when later articles are merged too. From facts alone (a
jsonl file) less is linked: entities have no countries, and copies are not found.`,
		)
		.action(async (paths: string[], flags: MergeFlags) => {
			const {runMerge} = await import('./merge/run.js')
			process.exitCode = await runMerge(paths, flags)
		})
	addExamples(command, [
		[
			'newsfacts merge results/ --out merged/',
			'people, quotes, events and numbers that several articles of a folder share',
		],
		['newsfacts merge 2023/ 2024/ --out merged/ --quiet', 'the same over two folders of results'],
	])
}
