import type {Score} from './scores.js'
import {markdownTable} from './table.js'

type Scores = ReadonlyMap<string, Score>

/** How figures stand in a table: their name there, their metrics, and the second reader's figure where the scoreboard has none. */
type Line = readonly [label: string, metric: string, reader?: string]

const wholeArticles: readonly Line[] = [
	['quotes F1', 'quotes.f1'],
	['quotes with the right speaker F1', 'quotes.speaker.f1'],
	['quantities, value and bound and unit F1', 'quantities.f1'],
	['counted head right, per cent', 'quantities.counted'],
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
	['calibration error of quantities, roles', 'quantities.ece roles.ece'],
	['as much by chance', 'quantities.ece.chance roles.ece.chance'],
]

/** What has a confidence, as its metrics begin. */
const judged = ['quotes', 'quantities', 'dates', 'roles', 'statements', 'events', 'relations']

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

const calibrated = ['closed', 'open', 'wide']

/** The figures of metrics with a space between, `quantities.ece roles.ece`, on a set: `5.1, 10.8`; empty where there are none. */
const oursOf = (scores: Scores, set: string, metrics: string): string =>
	metrics
		.split(' ')
		.flatMap(
			(metric) => scores.get(`${set === 'wide' ? 'annotations/closed' : `newsfacts/${set}`} ${metric}`)?.ours ?? [],
		)
		.join(', ')

const tables: Readonly<Record<string, (scores: Scores) => string>> = {
	closed: (scores) =>
		markdownTable([
			['whole articles', 'closed (24)', 'gap', 'open (32)', 'wide (204)', 'second reader'],
			...wholeArticles.map(([label, metrics, reader]) => [
				label,
				...['closed', 'gap', 'open', 'wide'].map((set) => oursOf(scores, set, metrics)),
				reader ?? scores.get(`newsfacts/closed ${metrics}`)?.best ?? '',
			]),
		]),
	calibration: (scores) =>
		markdownTable([
			['confidence of', ...calibrated.flatMap((set) => [set, 'by chance'])],
			...judged.map((kind) => [
				kind,
				...calibrated.flatMap((set) => [oursOf(scores, set, `${kind}.ece`), oursOf(scores, set, `${kind}.ece.chance`)]),
			]),
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
