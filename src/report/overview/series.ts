import {dayNumber} from '../../archive/article.js'
import type {ArchiveEvent} from '../../archive/events/record.js'
import type {ArchiveSeries} from '../../archive/series/record.js'
import type {SeriesData} from '../report-data.js'
import type {Ref, SeriesRow} from './overview-data.js'

export interface SeriesContext {
	/** Numbers of facts by the archive's name for their article and their id; -1 where they aren't there. */
	readonly factOf: (article: string, fact: string) => number
	readonly refOf: (id: string) => Ref | null
	/** Events that several articles report, by id. */
	readonly events: ReadonlyMap<string, ArchiveEvent>
	/** The title of the article of a fact. */
	readonly titleOf: (fact: number) => string
}

/** The numbers that change: those in most articles first. */
export function seriesData(records: Iterable<ArchiveSeries>, context: SeriesContext): SeriesData[] {
	const all = Array.from(records, (record) => ({verb: record.verb, data: dataOf(record, context)}))
	const changing = all.filter(
		({data: {points}}) => new Set(points.map(([, value, min, max]) => `${value} ${min} ${max}`)).size > 1,
	)
	const nameOf = ({label, unit}: SeriesData): string => `${label} ${unit}`
	const counts = new Map<string, number>()
	for (const {data} of changing) counts.set(nameOf(data), (counts.get(nameOf(data)) ?? 0) + 1)
	// `Cobre Alto: house (destroy)`, where houses are rebuilt, too.
	const named = changing.map(({verb, data}) =>
		verb !== null && counts.get(nameOf(data))! > 1 ? {...data, label: `${data.label} (${verb})`} : data,
	)
	return named.sort((a, b) => b.articles - a.articles || b.points.length - a.points.length || (a.id < b.id ? -1 : 1))
}

function dataOf(record: ArchiveSeries, context: SeriesContext): SeriesData {
	const {id, unit, type, about, independent} = record
	const points = record.points.flatMap(({date, value, min, max, bound, article, fact}) => {
		const number = context.factOf(article, fact)
		return number < 0 ? [] : [[dayNumber(date), value, min, max, bound, number] as const]
	})
	return {
		id,
		label: labelOf(record, points[0]?.[5] ?? -1, context),
		unit: type === 'count' ? null : unit,
		about: about && context.refOf(about.id),
		articles: independent,
		points,
	}
}

// `Cobre Alto: house`; of an event `dead: attack, Oslo`.
function labelOf(
	{about, event, role, counted, unit, type}: ArchiveSeries,
	fact: number,
	context: SeriesContext,
): string {
	const thing = counted ?? (type === 'count' ? unit : null)
	if (about) return `${about.name}: ${thing ?? typeWords[type]}`
	const known = event === null ? undefined : context.events.get(event)
	const [argument] = known?.arguments.filter(({id}) => id !== null) ?? []
	const where = known?.place?.name ?? argument?.name
	const occasion = known ? `${known.type}${where ? `, ${where}` : ''}` : context.titleOf(fact)
	return `${[role, thing].filter((word, at, all) => word !== null && all.indexOf(word) === at).join(' ')}: ${occasion}`
}

const typeWords: Readonly<Record<ArchiveSeries['type'], string>> = {
	count: 'number',
	money: 'sum',
	percent: 'share',
	measure: 'measure',
	duration: 'length of time',
	age: 'age',
	ratio: 'ratio',
	score: 'score',
	rate: 'rate',
	multiple: 'multiple',
}

/** Points that a line of the list has. */
const maxRowPoints = 60

/** Lines of the list, in the order of the series, each with the file that has all of it. */
export const seriesRows = (parts: readonly (readonly SeriesData[])[]): SeriesRow[] =>
	parts.flatMap((part, at) => part.map((series) => seriesRow(series, at + 1)))

const seriesRow = ({id, label, unit, articles, points}: SeriesData, file: number): SeriesRow => [
	id,
	label,
	unit,
	articles,
	thinned(
		points.flatMap(([day, value, min, max]) => {
			const number = value ?? (min !== null && max !== null ? (min + max) / 2 : (min ?? max))
			return day === null || number === null ? [] : [[day, number] as const]
		}),
	),
	file,
]

function thinned<T>(points: readonly T[]): readonly T[] {
	if (points.length <= maxRowPoints) return points
	const step = (points.length - 1) / (maxRowPoints - 1)
	return Array.from({length: maxRowPoints}, (_, at) => points[Math.round(at * step)]!)
}
