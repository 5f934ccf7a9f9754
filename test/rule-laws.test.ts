import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import {orderDifference, repeatedNames, silentExamples} from '../bench/admission/laws.js'
import {readRawArticles} from '../bench/admission/raw-news.js'
import {ruleSets, rulesOf} from '../bench/admission/rule-sets.js'
import {findFixtures} from '../src/cli/check/fixture.js'
import {createReader, type Reader} from '../src/extract.js'
import {readArticles} from '../src/ingest/index.js'
import type {ArticleInput} from '../src/model/article/article.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {rule} from '../src/rules/rule.js'
import {ruleSet} from '../src/rules/rule-set.js'
import {rewrite} from '../src/rules/run-rules.js'

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const published = '2024-11-21'
const rules = rulesOf(ruleSets)
const read = createReader()

describe('the rules of all rooms', () => {
	it('stand in one list', () => {
		const list = readFileSync(path('src/explain/rule-sets.ts'), 'utf8')
		const making = readdirSync(path('src'), {recursive: true, withFileTypes: true})
			.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
			.map((entry) => relative(path('src'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
			.filter((file) => !/^rules\//.test(file))
			.filter((file) => /\bruleSet[(<]/.test(readFileSync(path(`src/${file}`), 'utf8')))
		expect(making.filter((file) => !list.includes(`'../${file.replace(/\.ts$/, '.js')}'`))).toEqual([])
	})

	it('have names of their own', () => {
		expect(repeatedNames(ruleSets)).toEqual([])
	})

	it('fire in their examples', () => {
		const readers = [read, createReader({attitudes: true}), createReader({models: false})]
		expect(silentExamples(rules, readers)).toEqual([])
	})

	it("don't care about their order within a phase, and are all listed", async () => {
		const differences: string[] = []
		const fired = new Set<string>()
		for await (const article of texts()) {
			const counted: Reader = (input, settings, run) => {
				const found = read(input, settings, run)
				for (const firing of run.firings) fired.add(firing.rule)
				return found
			}
			const difference = orderDifference(counted, article)
			if (difference !== null) differences.push(difference)
		}
		expect(differences).toEqual([])
		expect([...fired].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
	}, 600_000)
})

/** Our own articles, the inputs of the fixtures, and raw news where it is at hand. */
async function* texts(): AsyncGenerator<ArticleInput> {
	for (const {name} of readdirSync(path('corpus'), {withFileTypes: true}).filter((entry) => entry.isDirectory()))
		yield {id: name, published, text: readFileSync(path(`corpus/${name}/article.txt`), 'utf8')}
	const inputs = (await findFixtures(path('fixtures'))).map(({input}) => input)
	for await (const item of readArticles(inputs)) if ('article' in item) yield {...item.article, published}
	const gold = path('../shared/gold')
	if (existsSync(gold)) yield* readRawArticles(gold, 26)
	else console.warn('no ../shared/gold: the order of rules is not tried on raw news')
}

describe('a breach of a law is reported', () => {
	// An invented room whose rules rewrite the title of an article.
	const retitle = (name: string, example: string, from: string, to: string) =>
		rule<null, {text: string; from: number; to: number}, true>({
			name,
			phase: 'titles',
			example,
			match: (_, {text}) => (text.includes(from) ? true : null),
			apply: (_, title) => ({...title, text: title.text.replace(from, to)}),
		})
	const set = ruleSet(
		'piers',
		['titles'],
		[
			retitle('pier-to-jetty', 'The pier leaks.', 'pier', 'jetty'),
			retitle('pier-to-quay', 'The harbor leaks.', 'pier', 'quay'),
		],
	)
	const plain = createReader({models: false})
	const renaming: Reader = (article, settings, run) => {
		const found = plain(article, settings, newRuleRun())
		const {item} = rewrite(set, null, {text: article.text, from: 1, to: 2}, run, (title) => title)
		const [first, ...others] = found.entities
		return first ? {...found, entities: [{...first, name: item!.text}, ...others]} : found
	}

	it('where two rules have one name', () => {
		expect(repeatedNames([set, {...set, room: 'quays'}])).toEqual([
			'quays titles/pier-to-jetty has the name of piers titles/pier-to-jetty: rename one',
			'quays titles/pier-to-quay has the name of piers titles/pier-to-quay: rename one',
		])
	})

	it('where an example leaves its rule asleep', () => {
		expect(silentExamples(rulesOf([set]), [plain, renaming])).toEqual([
			"piers titles/pier-to-quay doesn't fire in its example: The harbor leaks.",
		])
	})

	it('where an order counts', () => {
		const text = 'The pier of Jane Doe leaks.'
		expect(orderDifference(renaming, {id: 'a', text})).toBe(
			[
				'a: The pier of Jane Doe leaks.',
				'− Jane Doe: person “The jetty of Jane Doe leaks.”',
				'+ Jane Doe: person “The quay of Jane Doe leaks.”',
				'fired near it: titles/pier-to-jetty, titles/pier-to-quay',
			].join('\n'),
		)
		expect(orderDifference(renaming, {id: 'a', text: 'The jetty of Jane Doe leaks.'})).toBeNull()
	})
})
