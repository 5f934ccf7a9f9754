import type {Score} from './scores.js'
import {markdownTable} from './table.js'

type Scores = ReadonlyMap<string, Score>

/** How a figure stands in a table: its name there, its metric, and the second reader's figure where the scoreboard has none. */
type Line = readonly [label: string, metric: string, reader?: string]

const wholeArticles: readonly Line[] = [
	['quotes F1', 'quotes.f1'],
	['quotes with the right speaker F1', 'quotes.speaker.f1'],
	['quantities, value and bound and unit F1', 'quantities.f1'],
	['dates F1', 'dates.f1'],
	['people F1', 'people.f1'],
	['organizations F1', 'organizations.f1'],
	['places F1', 'places.f1'],
	['roles F1', 'roles.f1'],
	['main statements found, per cent', 'statements.recall'],
	["our statements for each of gold's", 'statements.per'],
	['events F1', 'events.f1', '96.9'],
	['their arguments F1', 'events.arguments.f1', '90.1'],
	['key events found, per cent', 'events.key'],
	['relations F1', 'relations.f1', '96.8'],
	['key clauses among as many facts', 'key', '84.4'],
]

const layers: readonly (readonly [on: string, measure: string, figure: string])[] = [
	['political news, all attributions (PolNeAR dev)', 'content exact F1', 'quotes/polnear-dev content.exact.f1'],
	['', 'source exact F1', 'quotes/polnear-dev source.exact.f1'],
	['', 'content and source together (linked) F1', 'quotes/polnear-dev linked.f1'],
	['', 'direct quotes, exact recall', 'quotes/polnear-dev direct.content.exact.recall'],
	['sourced statements', 'found, per cent', 'quotes/sourcing found'],
	['', "source's name right on those", 'quotes/sourcing name'],
	['articles that rules were made on (12)', 'quotes F1', 'newsfacts/articles quotes.f1'],
	['', 'quotes with the right speaker F1', 'newsfacts/articles quotes.speaker.f1'],
	['', 'quantities, value and bound and unit F1', 'newsfacts/articles quantities.f1'],
	['', 'dates F1', 'newsfacts/articles dates.f1'],
	['', 'roles F1', 'newsfacts/articles roles.f1'],
	['', 'main statements found, per cent', 'newsfacts/articles statements.recall'],
	['quantities in news (NewsQuant)', 'value F1', 'quantities/newsquant value.f1'],
	['', 'the counted thing, in part F1', 'quantities/newsquant concept.partial.f1'],
	['TIMEX3 (TimeBank and AQUAINT)', 'value F1', 'dates/timebank-aquaint value.f1'],
	['names (CoNLL-2003 dev)', 'F1', 'names/conll2003-dev f1'],
	['names of the whole world (Worldwide dev)', 'F1', 'names/worldwide-dev f1'],
	['sentence ends (Golden Rules)', 'cases right', 'sentences/golden-pysbd48 whole'],
]

const tables: Readonly<Record<string, (scores: Scores) => string>> = {
	closed: (scores) =>
		markdownTable([
			['whole articles', 'closed (24)', 'gap', 'open (32)', 'wide (204)', 'second reader'],
			...wholeArticles.map(([label, metric, reader]) => {
				const closed = scores.get(`newsfacts/closed ${metric}`)
				const gap = scores.get(`newsfacts/gap ${metric}`)
				const open = scores.get(`newsfacts/open ${metric}`)
				const wide = scores.get(`annotations/closed ${metric}`)
				return [
					label,
					closed?.ours ?? '',
					gap?.ours ?? '',
					open?.ours ?? '',
					wide?.ours ?? '',
					reader ?? closed?.best ?? '',
				]
			}),
		]),
	layers: (scores) =>
		markdownTable([
			['on', 'measure', 'newsfacts', 'best known'],
			...layers.map(([on, measure, figure]) => {
				const score = scores.get(figure)
				return [on, measure, score?.ours ?? '', score?.best ?? '']
			}),
		]),
}

/** Writes each table of figures anew between its marks: `<!-- figures: closed -->` … `<!-- /figures -->`. */
export const fillFigures = (page: string, scores: Scores): string =>
	page.replace(
		/(<!-- figures: ([a-z]+) -->\n)[\s\S]*?(<!-- \/figures -->)/g,
		(whole, open: string, name: string, close: string) => {
			const table = tables[name]
			return table ? `${open}\n${table(scores)}\n\n${close}` : whole
		},
	)
