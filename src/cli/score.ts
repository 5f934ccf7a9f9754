import {existsSync} from 'node:fs'
import type {Command} from 'commander'
import {metricsHelp} from '../evaluate/metrics.js'
import {addExamples} from './examples.js'
import {usageError} from './exit.js'
import type {ScoreFlags} from './options/flags.js'

export function addScore(program: Command): void {
	const command = program
		.command('score', {hidden: !existsSync(scorers)})
		.description('measure newsfacts on gold data and print a scoreboard')
		.argument('[sets...]', 'sets or the start of their names, such as names or quotes/polnear-dev; all by default')
		.option('-g, --gold <folder>', 'folder of gold sets', '../shared/gold')
		.option('--corpus <folder>', 'our own annotated articles', 'corpus')
		.option('--brief', 'print the F1 of each set alone, with the recall of statements')
		.option('--json <file>', 'write the rows as JSON; - for standard output, instead of the table')
		.option('--limit <n>', 'read at most so many articles of a set')
		.option('--errors <n>', 'print the commonest kinds of error with so many examples each')
		.option('--floors [file]', 'fail where a figure lies below its floor (bench/floors.json)')
		.option('--raise', 'write the floors anew, where figures have risen')
		.option('--write [file]', 'write the scoreboard in Markdown (models/SCORES.md)')
		.option('--rules', 'without learned models: rules and word lists alone')
		.option('-c, --config <file>', 'word lists; newsfacts.config.json where it exists')
		.addHelpText('after', () => `\n${metricsHelp()}`)
		.action(async (sets: string[], flags: ScoreFlags) => {
			process.exitCode = await (await loadScorers())(sets, flags)
		})
	addExamples(command, [
		['newsfacts score names quotes --brief', 'the sets of names and of quotes, F1 alone'],
		['newsfacts score quotes/polnear-dev --errors 5', 'one set, with five examples of each kind of error'],
	])
}

// The scorers of other people's corpora are built beside the product and don't ship.
const scorers = new URL('../tools/bench/gold/command/run.js', import.meta.url)

type RunScore = (sets: readonly string[], flags: ScoreFlags) => Promise<number>

async function loadScorers(): Promise<RunScore> {
	if (!existsSync(scorers))
		throw usageError(
			'score: the scorers come with the repository of newsfacts, not with the package: run `npm run score` there; `newsfacts eval` scores gold of your own',
		)
	const {runScore} = (await import(scorers.href)) as {runScore: RunScore}
	return runScore
}
