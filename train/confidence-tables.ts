import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {calibrationBins, calibrationError, chanceError} from '#src/evaluate/calibration.js'
import {dateLayer} from '#src/evaluate/records/dates.js'
import {eventLayer} from '#src/evaluate/records/events.js'
import {readRecords} from '#src/evaluate/records/layer.js'
import {quantityLayer} from '#src/evaluate/records/quantities.js'
import {quoteLayer} from '#src/evaluate/records/quotes.js'
import {relationLayer} from '#src/evaluate/records/relations.js'
import {roleLayer} from '#src/evaluate/records/roles.js'
import {statementLayer} from '#src/evaluate/records/statements.js'
import type {Judged} from '#src/evaluate/score.js'
import {createReader} from '#src/extract.js'
import {newRuleRun} from '#src/model/rule-run.js'

/** Annotated articles that no weight has seen, below the folder of gold data. */
const openFile = 'newsfacts/open.jsonl'

type Row = readonly [facts: string, right: string, layer: typeof quoteLayer]

/** What each card has tables of: the kind, what of a fact must be right, the layer that judges it. */
const tablesOf: Readonly<Record<string, readonly Row[]>> = {
	confidence: [
		['quotes', 'content and speaker', quoteLayer],
		['quantities', 'value, unit and what is counted', quantityLayer],
		['dates', 'value', dateLayer],
		['roles', 'person, title and organization', roleLayer],
	],
	relations: [['relations', 'type, subject and object', relationLayer]],
	events: [['events', 'type and trigger or an argument', eventLayer]],
	statements: [['statements', 'gold lists it', statementLayer]],
}

/** Reads the open articles with the weights of `models/` and writes into the cards how often a fact of some confidence is right. */
export function writeConfidenceTables(gold: string, folder: string): void {
	const articles = readRecords({path: openFile, text: readFileSync(join(gold, openFile), 'utf8')})
	const read = createReader()
	const pairs = articles.map((article) => ({
		gold: article,
		found: read({id: article.id, published: article.published, text: article.text}, {}, newRuleRun()),
	}))
	for (const [name, rows] of Object.entries(tablesOf)) {
		const path = join(folder, `${name}.md`)
		const tables = rows.flatMap(([facts, right, {score}]) => {
			const judged = score(pairs).judged ?? []
			return [...confidenceTable(`${facts} of newsfacts/open`, right, judged), '', errorLine(judged), '']
		})
		writeFileSync(path, withTables(readFileSync(path, 'utf8'), tables))
	}
}

/** How many facts of some confidence there are, and how often they are right: lines of Markdown. */
export const confidenceTable = (facts: string, right: string, judged: readonly Judged[]): string[] => [
	`| ${facts} | mean confidence | share that is right (${right}) |`,
	'|---|---|---|',
	...calibrationBins(judged).map((bin) => `| ${bin.count} | ${bin.mean.toFixed(2)} | ${bin.right.toFixed(2)} |`),
]

const errorLine = (judged: readonly Judged[]): string =>
	`Expected calibration error ${calibrationError(judged)?.toFixed(1)} per cent; ${chanceError(judged)?.toFixed(1)} is to be expected by chance of as many facts whose confidences are the true probabilities.`

/** A card with tables before the line of its size, in place of those that it has. */
export function withTables(card: string, tables: readonly string[]): string {
	const lines = card.split('\n')
	const size = lines.findIndex((line) => line.startsWith('Size: '))
	if (size < 0) throw new TypeError('A card has a line that begins with `Size: `: tables stand before it')
	const first = lines.findIndex((line) => /^\| \S+ of newsfacts\/open \|/.test(line))
	return [...lines.slice(0, first < 0 ? size : first), ...tables, ...lines.slice(size)].join('\n')
}
