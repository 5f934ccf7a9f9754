import {expect, it} from '@jest/globals'
import {titleRow} from '../src/model/grammar/title-row.js'
import {readPlainDocument} from '../train/names/gold.js'

const rowOf = (text: string, title: string | null, head: string): number => {
	const start = text.indexOf(title ?? '')
	const span = title === null ? null : {start, end: start + title.length}
	return titleRow(readPlainDocument('case', text), {title: span, head})
}

it('finds the noun of a post in its title, the first where it stands twice', () => {
	expect(rowOf('Ann Lee , minister of state , left .', 'minister of state', 'minister')).toBe(3)
	expect(
		rowOf('Ann Lee , secretary to the cabinet secretary , left .', 'secretary to the cabinet secretary', 'secretary'),
	).toBe(3)
	expect(rowOf('Ann Lee left .', null, 'mayor')).toBe(-1)
	expect(rowOf('Ann Lee , mayor , left .', 'mayor', 'minister')).toBe(-1)
})
