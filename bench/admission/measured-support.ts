import {readFileSync, writeFileSync} from 'node:fs'
import {root} from '../gold/root.js'
import type {ListedRule} from './rule-sets.js'
import {rateOf, type Support} from './support.js'

/** Firings per 10,000 sentences of raw news, by the rule's id. */
export type MeasuredSupport = ReadonlyMap<string, number>

const place = new URL('bench/admission/support.tsv', root)

/** How often rules fired when that was last measured: the lines of `support.tsv`. */
export const measuredSupport = (): MeasuredSupport => readSupport(readFileSync(place, 'utf8'))

/** Reads a table of support. @throws TypeError for a line of another shape */
export function readSupport(lines: string): MeasuredSupport {
	return new Map(
		lines.split('\n').flatMap((line): [string, number][] => {
			if (line === '' || line.startsWith('#')) return []
			const [, rule, rate] = /^([a-z0-9-]+\/[a-z0-9-]+)\t(\d+\.\d)\t\d+$/.exec(line) ?? []
			if (rule === undefined || rate === undefined)
				throw new TypeError(`support.tsv: '${line}': npm run rules -- --write writes it anew`)
			return [[rule, Number(rate)]]
		}),
	)
}

/** The table of all rules as `support.tsv` holds it. */
export const supportLines = (rules: readonly ListedRule[], support: Support): string =>
	[
		'# How often each rule fires in raw news: rule, TAB, firings per 10,000 sentences, TAB, articles. `npm run rules -- --write` measures it.',
		`# ${support.sentences} sentences of ${support.articles} articles.`,
		...rules.map(({id}) => `${id}\t${rateOf(support, id).toFixed(1)}\t${support.rules.get(id)?.articles ?? 0}`).sort(),
		'',
	].join('\n')

/** Writes `support.tsv`. */
export const writeSupport = (rules: readonly ListedRule[], support: Support): void =>
	writeFileSync(place, supportLines(rules, support))
