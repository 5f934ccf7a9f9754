import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {ServeFlags} from './options/flags.js'
import {addKinds, addReadingOptions} from './options/input-options.js'

export function addServe(program: Command): void {
	const command = program
		.command('serve')
		.description('answer requests over HTTP: POST /v1/extract with an article or a list of them')
		.option(
			'--host <address>',
			'address to listen at; others than this machine can ask where it is not a loopback one',
			'127.0.0.1',
		)
		.option('--port <n>', 'port to listen at; 0 takes a free one', '8080')
		.option('--db <file>', 'database of facts that may be asked, as `newsfacts index` makes it: GET /v1/facts')
		.option('--threads <n>', 'articles that are read at the same time', '2')
		.option('--max-bytes <n>', 'bytes of a request; larger ones get status 413', '10000000')
		.option('--max-waiting <n>', 'articles that wait at most; more get status 429', '200')
		.option('--timeout <s>', 'seconds that an article may take', '30')
		.option('--max-length <n>', 'characters an article may have; longer ones are errors', '2000000')
	addKinds(command)
	addReadingOptions(command)
		.option('--min-confidence <p>', 'only facts that are at least so sure, from 0 to 1')
		.option('-q, --quiet', 'say nothing; errors only')
		.addHelpText(
			'after',
			`
POST /v1/extract takes an article or a list of them: JSON, JSON Lines, plain text or a page, by its content-type.
With --db, GET /v1/facts?speaker=…&from=… asks the database: speaker, entity, unit, event, text, article, from, to,
kinds, minConfidence, limit, as newsfacts query does.
Also there: /v1/schema, /openapi.json, /live, /ready, /metrics.`,
		)
		.action(async (flags: ServeFlags) => {
			const {runServe} = await import('./serve/run.js')
			process.exitCode = await runServe(flags)
		})
	addExamples(command, [
		['newsfacts serve --port 8080 --threads 4', 'four articles at the same time, for programs of this machine'],
		[
			"curl -H 'content-type: text/plain' --data-binary @article.txt http://127.0.0.1:8080/v1/extract",
			'the facts of a text, from another terminal',
		],
		['newsfacts serve --db facts.db', 'and facts of an archive: http://127.0.0.1:8080/v1/facts?speaker=Lin+Jian'],
	])
}
