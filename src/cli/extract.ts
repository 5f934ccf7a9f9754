import type {Command} from 'commander'
import type {ExtractFlags} from './flags.js'

export function addExtract(program: Command): void {
	program
		.command('extract')
		.description('extract facts from files, folders or standard input')
		.argument('<paths...>', 'files, folders (with all that is below them), or - for standard input')
		.option(
			'-f, --format <name>',
			'jsonl (a fact a line), document (an article a line), json, csv, table or sheet',
			'jsonl',
		)
		.option('-o, --out <path>', 'a file, or a folder where it ends in /; csv needs a folder, or one kind')
		.option('-k, --kinds <names>', 'kinds of fact, with commas between: quote,quantity,date,role,relation,statement')
		.option('--statements <which>', 'main (those worth stating; the default) or all')
		.option('-p, --published <date>', 'date of publication of articles that bring none, as 2024-11-21')
		.option('-c, --config <file>', 'word lists and defaults; newsfacts.config.json where it exists')
		.option('--tokens', 'with document and json: the tokens of each article too')
		.option('--compact', 'with document and json: leave out what follows from the rest; view and eval read it as well')
		.option('--bom', 'with csv: a byte order mark in front, by which Excel reads € and “ rightly')
		.option(
			'--input-format <name>',
			'text, markdown, html, json, jsonl, csv or tsv, instead of what the extension says',
		)
		.option('--encoding <name>', 'encoding of the input, where it is neither UTF-8 nor declared')
		.option('--map <fields>', 'fields or columns of the input: text=body,published=date')
		.option(
			'--language <code>',
			'en: read every text as English; otherwise text of another language is a note and no facts',
		)
		.option('--min-confidence <p>', 'only facts that are at least so sure, from 0 to 1')
		.option('--top <n>', 'only the n facts of an article that matter most')
		.option('--min-salience <s>', 'only facts that matter at least so much, from 0 to 1')
		.option('--threads <n>', 'threads that work at the same time; the output is the same', '1')
		.option('--max-length <n>', 'characters an article may have; longer ones are errors', '2000000')
		.option('-q, --quiet', 'no progress, no notes; errors only')
		.action(async (paths: string[], flags: ExtractFlags) => {
			const {runExtract} = await import('./extract/run.js')
			process.exitCode = await runExtract(paths, flags)
		})
}
