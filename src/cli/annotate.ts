import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {AnnotateFlags} from './options/flags.js'
import {addInputOptions, addKinds, addReadingOptions, addRunOptions} from './options/input-options.js'

export function addAnnotate(program: Command): void {
	const command = program
		.command('annotate')
		.description('correct what is found, in a browser on this machine; what a reader says is saved in a file')
		.argument(
			'<paths...>',
			'articles, as extract takes them, or what extract --format document wrote, its folder too; - reads articles',
		)
		.requiredOption(
			'-o, --out <file>',
			'the file of corrections, as eval and check take it; what it has is gone on with',
		)
		.option('--port <n>', 'port to listen at, on this machine alone; 0 takes a free one', '8090')
	addKinds(command)
	addReadingOptions(command)
	addInputOptions(command)
	addRunOptions(command, 'list of articles')
	addExamples(command, [
		[
			'newsfacts annotate news/ --out corrections.jsonl',
			'prints an address to open; every correction is on disk at once',
		],
		[
			'newsfacts annotate results/ --kinds quote --out quotes.jsonl',
			'what extract --format document --out results/ wrote, quotes alone',
		],
	])
	command.action(async (paths: string[], flags: AnnotateFlags) => {
		const {runAnnotate} = await import('./annotate/run.js')
		process.exitCode = await runAnnotate(paths, flags)
	})
}
