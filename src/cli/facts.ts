import type {Command} from 'commander'
import type {FactsFlags} from './flags.js'

export function addFacts(program: Command): void {
	program
		.command('facts')
		.description(
			'write a sheet of facts for each article, in Markdown: what matters, who said what, people, a timeline',
		)
		.argument('<paths...>', 'files, folders (with all that is below them), or - for standard input')
		.option('-o, --out <path>', 'a file, or a folder where it ends in /')
		.option('-p, --published <date>', 'date of publication of articles that bring none, as 2024-11-21')
		.option('-c, --config <file>', 'word lists and defaults; newsfacts.config.json where it exists')
		.option(
			'--input-format <name>',
			'text, markdown, html, json, jsonl, csv or tsv, instead of what the extension says',
		)
		.option('--encoding <name>', 'encoding of the input, where it is neither UTF-8 nor declared')
		.option('--map <fields>', 'fields or columns of the input: text=body,published=date')
		.option('--threads <n>', 'threads that work at the same time; the output is the same', '1')
		.option('--max-length <n>', 'characters an article may have; longer ones are errors', '2000000')
		.option('-q, --quiet', 'no progress, no notes; errors only')
		.action(async (paths: string[], flags: FactsFlags) => {
			const {runExtract} = await import('./extract/run.js')
			process.exitCode = await runExtract(paths, {...flags, format: 'sheet'})
		})
}
