import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import * as archive from '../src/archive/index.js'
import * as batch from '../src/batch/index.js'
import * as describing from '../src/describe.js'
import * as explaining from '../src/explain/index.js'
import * as main from '../src/index.js'
import * as ingest from '../src/ingest/index.js'
import * as queue from '../src/queue/index.js'
import * as schema from '../src/schema.js'
import * as stores from '../src/stores/index.js'
import * as view from '../src/view/index.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

// What others build on: a name that goes breaks their programs, a name that comes is promised to stay.
describe('the doors', () => {
	it('newsfacts', () => {
		expect(Object.keys(main).sort()).toEqual(['createEngine', 'extract'])
	})

	it('newsfacts: a type for each kind of fact, and for what facts are made of', () => {
		const {facts, messages, entities} = main.createEngine({models: false}).extract({text: 'Ann Lee left in May 2019.'})
		const kinds: {
			[K in main.FactKind]: (fact: Extract<main.Fact, {kind: K}>) => void
		} = {
			quote: (fact: main.QuoteFact) => fact.speaker,
			quantity: (fact: main.QuantityFact) => fact.value,
			date: (fact: main.DateFact) => fact.value,
			role: (fact: main.RoleFact) => fact.title,
			relation: (fact: main.RelationFact) => fact.object.name,
			statement: (fact: main.StatementFact) => fact.verb,
			event: (fact: main.EventFact) => fact.trigger,
		}
		const date: main.DateFact | undefined = facts.find((fact) => fact.kind === 'date')
		const claim: main.Claim | undefined = date?.claim
		const span: main.TextSpan | undefined = date?.evidence
		const type: main.EntityType | undefined = entities[0]?.type
		const said: readonly main.Message[] = messages
		expect([Object.keys(kinds).length, claim?.mode, span?.text, type, said]).toEqual([
			7,
			'stated',
			'May 2019',
			'person',
			[],
		])
	})

	it('newsfacts/schema', () => {
		expect(Object.keys(schema).sort()).toEqual([
			'archiveSchemas',
			'articleSchema',
			'claimSchema',
			'compact',
			'correctionsSchema',
			'entitySchema',
			'errorRecordSchema',
			'expand',
			'extractionSchema',
			'factLineSchema',
			'factSchema',
			'factSchemas',
			'jsonSchema',
			'messageSchema',
			'textSpanSchema',
		])
	})

	it('newsfacts/ingest', () => {
		expect(Object.keys(ingest).sort()).toEqual([
			'decode',
			'formatNames',
			'readArticles',
			'readCsv',
			'readDocx',
			'readEpub',
			'readFeed',
			'readHtml',
			'readJson',
			'readJsonLines',
			'readMarkdown',
			'readNewsml',
			'readNewsmlG2',
			'readNinjs',
			'readNitf',
			'readPdf',
			'readText',
			'toIsoDate',
		])
	})

	it('newsfacts/view', () => {
		expect(Object.keys(view).sort()).toEqual(['renderPage'])
	})

	it('newsfacts/describe', () => {
		expect(Object.keys(describing).sort()).toEqual(['describe'])
	})

	it('newsfacts/explain', () => {
		expect(Object.keys(explaining).sort()).toEqual(['createExplainer', 'explain', 'explanationSchema'])
	})

	it('newsfacts/archive', () => {
		expect(Object.keys(archive).sort()).toEqual(['articleOfFacts', 'mergeArticles', 'openArchive'])
	})

	it('newsfacts/stores', () => {
		expect(Object.keys(stores).sort()).toEqual(['StoreError', 'countSql', 'factsSql', 'mergedKinds', 'openDatabase'])
	})

	it('newsfacts/queue', () => {
		expect(Object.keys(queue).sort()).toEqual([
			'clearQueue',
			'enqueue',
			'isQueueError',
			'isSinkError',
			'openFolder',
			'openPostgres',
			'openQueue',
			'queueStatus',
			'retryFailed',
			'work',
		])
	})

	it('newsfacts/batch', () => {
		expect(Object.keys(batch).sort()).toEqual([
			'ResultsError',
			'extractAll',
			'isResults',
			'isUnfinished',
			'openManifest',
			'readFactLines',
			'readResults',
		])
	})

	// Scripts of users call these; a new option joins the list.
	it.each([
		[
			'extract',
			'bom compact config encoding errors format fresh help input-format kinds language map max-length min-confidence min-salience no-network out prune published quiet recheck retry shard shard-size statements threads timeout tokens top verbose',
		],
		[
			'facts',
			'brief config encoding help input-format map max-length min-confidence out published quiet threads timeout verbose',
		],
		[
			'explain',
			'all article at config encoding features find help id input-format json kinds language map max-length no-network published quiet sentence statements',
		],
		[
			'view',
			'config encoding help input-format kinds map max-length out published quiet threads timeout title verbose',
		],
		['index', 'config db encoding help input-format map max-length merge published quiet threads timeout verbose'],
		['query', 'article entity event format from help kinds limit min-confidence speaker text to unit'],
		[
			'enqueue',
			'batch config encoding help input-format kinds language map max-length min-confidence min-salience name published queue quiet statements top',
		],
		['work', 'format help lost-after mount name out queue quiet threads timeout until-empty'],
		['check', 'config help partial strict update'],
		['score', 'brief config corpus errors floors gold help json limit raise rules write'],
		['eval', 'config differences errors gold help json limit rules'],
		['merge', 'help out quiet'],
		[
			'serve',
			'config db help host kinds max-bytes max-length max-waiting min-confidence port published quiet threads timeout',
		],
		['mcp', 'config db help root'],
		['doctor', 'config help json'],
		['completion', 'help'],
		['schema', 'help'],
	])('the command `newsfacts %s` with its options', (command, options) => {
		const {stdout} = spawnSync(process.execPath, [cli, command, '--help'], {encoding: 'utf8'})
		const named = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name)
		expect(named.sort().join(' ')).toBe(options)
	})
})
