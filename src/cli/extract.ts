import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {ExtractFlags} from './options/flags.js'
import {addFactChoice, addInputOptions, addKinds, addReadingOptions, addRunOptions} from './options/input-options.js'

export function addExtract(program: Command): void {
	const command = program
		.command('extract')
		.description('extract facts from files, folders or standard input')
		.argument(
			'<paths...>',
			'files, folders (with all that is below them), - for standard input, or https://… for one page each',
		)
		.option(
			'-f, --format <name>',
			'jsonl (a fact a line; the default), document (an article a line), json, csv, parquet, table, sheet, webannotation, jsonld (schema.org), brat, displacy or gkg; left out, by the extension of --out',
		)
		.option(
			'-o, --out <path>',
			'a file, or a folder where it ends in /; csv and parquet need a folder, or one kind; brat a folder',
		)
	addKinds(command)
	command.option('--statements <which>', 'main (those worth stating; the default) or all')
	addReadingOptions(command)
	command
		.option('--tokens', 'with document and json: the tokens of each article too')
		.option('--compact', 'with document and json: leave out what follows from the rest; view and eval read it as well')
		.option(
			'--errors <where>',
			'inline: with jsonl and document, an article that failed is a line of the output, and no failure of the run',
		)
		.option('--bom', 'with csv: a byte order mark in front, by which Excel reads € and “ rightly')
	addInputOptions(command)
	addFactChoice(command)
	command
		.option('--shard <i/n>', 'one of n parts of all articles, the same every time: for n machines')
		.option('--shard-size <n>', 'with a folder of jsonl or document: articles of a file (1000)')
		.option('--fresh', 'with such a folder: read everything anew, and replace what is there at the end')
		.option('--recheck', 'with such a folder: look at the bytes of sources, not at their size and times alone')
		.option('--retry', 'with such a folder: read again what failed')
		.option('--prune', 'with such a folder: remove the results of articles that are gone')
		.option('--no-network', 'fetch no page: an address among the paths is an error')
	addRunOptions(command, 'output')
	addExamples(command, [
		[
			'newsfacts extract article.txt --published 2024-11-21 --format table',
			'the facts of an article to read, `on Tuesday` counted from that date',
		],
		[
			'newsfacts extract news/ --out results/ --threads 4',
			'a folder of articles, a fact a line; stopped at any moment, the same command goes on',
		],
		[
			'newsfacts extract archive.csv --map text=body,published=day --kinds quote --format csv > quotes.csv',
			'quotes alone, from a table whose columns have other names',
		],
	])
	command.action(async (paths: string[], flags: ExtractFlags) => {
		const {runExtract} = await import('./extract/run.js')
		process.exitCode = await runExtract(paths, flags)
	})
}
