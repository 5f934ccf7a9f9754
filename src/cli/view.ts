import type {Command} from 'commander'
import type {ViewFlags} from './flags.js'

export function addView(program: Command): void {
	program
		.command('view')
		.description('write a page to look at: articles with their facts marked in the text and listed beside it')
		.argument(
			'<paths...>',
			'articles, as extract takes them, or what extract --format document wrote, its folder too; - reads articles',
		)
		.requiredOption('-o, --out <file>', 'the page, one file of HTML; - for standard output')
		.option('--title <text>', 'title of the page')
		.option('-k, --kinds <names>', 'kinds of fact, with commas between: quote,quantity,date,role,relation,statement')
		.option('-p, --published <date>', 'date of publication of articles that bring none, as 2024-11-21')
		.option('-c, --config <file>', 'word lists and defaults; newsfacts.config.json where it exists')
		.option(
			'--input-format <name>',
			'text, markdown, html, json, jsonl, csv or tsv, instead of what the extension says',
		)
		.option('--encoding <name>', 'encoding of the input, where it is neither UTF-8 nor declared')
		.option('--map <fields>', 'fields or columns of the input: text=body,published=date')
		.option('--threads <n>', 'threads that work at the same time; the page is the same', '1')
		.option('--max-length <n>', 'characters an article may have; longer ones are errors', '2000000')
		.option('-q, --quiet', 'no progress, no notes; errors only')
		.action(async (paths: string[], flags: ViewFlags) => {
			const {runView} = await import('./view/run.js')
			process.exitCode = await runView(paths, flags)
		})
}
