import type {Command} from 'commander'
import {factKinds} from '../../facts/fact.js'

/** Adds what every command takes that reads articles: their date, and the words and defaults to read them with. */
export const addReadingOptions = (command: Command): Command =>
	command
		.option('-p, --published <date>', 'date of publication of articles that bring none, as 2024-11-21')
		.option('-c, --config <file>', 'word lists and defaults; newsfacts.config.json where it exists')

/** Adds how the input is written. */
export const addInputOptions = (command: Command): Command =>
	command
		.option(
			'--input-format <name>',
			'text, markdown, html, json, jsonl, csv, tsv, xml, docx, epub or pdf, instead of what is recognized',
		)
		.option('--encoding <name>', 'encoding of the input, where it is neither UTF-8 nor declared')
		.option('--map <fields>', 'fields or columns of the input: text=body,published=date')

/** Adds which texts are read and which of their facts are given. */
export const addFactChoice = (command: Command): Command =>
	command
		.option(
			'--language <code>',
			'en: read every text as English; otherwise text of another language is a note and no facts',
		)
		.option('--min-confidence <p>', 'only facts that are at least so sure, from 0 to 1')
		.option('--top <n>', 'only the n facts of an article that matter most')
		.option('--min-salience <s>', 'only facts that matter at least so much, from 0 to 1')

/** Adds how the work is done; `result`: what is the same with any number of threads. */
export const addRunOptions = (command: Command, result: string): Command =>
	command
		.option('--threads <n>', `threads that work at the same time; the ${result} is the same`, '1')
		.option('--max-length <n>', 'characters an article may have; longer ones are errors', '2000000')
		.option('--timeout <s>', 'seconds an article may take; one that takes longer is an error')
		.option('--verbose', 'every note, instead of the first of each kind and the number of the others')
		.option('-q, --quiet', 'no progress, no notes; errors only')

/** Adds which kinds of fact to give. */
export const addKinds = (command: Command): Command =>
	command.option('-k, --kinds <names>', `kinds of fact, with commas between: ${factKinds.join(',')}`)
