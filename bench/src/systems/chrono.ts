import {dateRecord, recordsOf} from '../records.js'
import {type Loader, load} from '../system.js'

interface Moment {
	isCertain(part: string): boolean
	get(part: string): number | null
}

interface Chrono {
	parse(text: string, reference: Date): {index: number; text: string; start: Moment}[]
}

/** chrono-node; its moments become TIMEX3 values of what they say for certain. */
export const chrono: Loader = async () => {
	const parser = load('chrono-node') as Chrono
	return {
		name: 'chrono-node',
		jobs: ['spans', 'dates'],
		extract: (article) => {
			const today = new Date(`${(article.published ?? '2024-06-14').slice(0, 10)}T00:00:00`)
			const facts = parser.parse(article.text, today).map(({index, text, start}) => {
				const words = text.replace(/[\s,]+$/, '')
				const type = start.isCertain('hour') ? 'TIME' : 'DATE'
				return dateRecord(article.text, {start: index, end: index + words.length}, type, timexOf(start))
			})
			return recordsOf(article, {facts})
		},
	}
}

function timexOf(moment: Moment): string {
	const two = (part: string): string => String(moment.get(part) ?? 0).padStart(2, '0')
	const year = String(moment.get('year')).padStart(4, '0')
	if (
		!moment.isCertain('month') &&
		!moment.isCertain('day') &&
		!moment.isCertain('weekday') &&
		moment.isCertain('year')
	)
		return year
	if (moment.isCertain('month') && !moment.isCertain('day')) return `${year}-${two('month')}`
	const day = `${year}-${two('month')}-${two('day')}`
	return moment.isCertain('hour') ? `${day}T${two('hour')}:${two('minute')}` : day
}
