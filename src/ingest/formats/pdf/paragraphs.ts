import type {Part} from '../story.js'
import {bullet, isBreak, settingOf} from './breaks.js'
import {hyphenatedWords, joinLine} from './join-line.js'
import type {PageLine} from './page-lines.js'

/** A paragraph of a PDF, or a heading. */
export interface Paragraph extends Part {
	/** Of its font, in points. */
	readonly size: number
	readonly page: number
}

/** The size of font that most characters have. */
export function bodySizeOf(lines: readonly PageLine[]): number {
	const counts = new Map<number, number>()
	for (const {size, text} of lines) counts.set(rounded(size), (counts.get(rounded(size)) ?? 0) + text.length)
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

const rounded = (size: number): number => Math.round(size * 2) / 2

/** Lines joined into paragraphs, words that were broken at the end of a line into words. */
export function paragraphsOf(lines: readonly PageLine[]): Paragraph[] {
	const body = bodySizeOf(lines)
	const setting = settingOf(lines, body)
	const words = hyphenatedWords(lines)
	const paragraphs: PageLine[][] = []
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1]
		if (before && !isBreak(before, line, setting)) paragraphs.at(-1)?.push(line)
		else paragraphs.push([line])
	}
	return paragraphs.map((own) => {
		const size = Math.max(...own.map((line) => line.size))
		const text = own.reduce((joined, line) => joinLine(joined, line.text, words), '')
		const [{page}] = own as [PageLine]
		if (bullet.test(text)) return {type: 'list', text: text.replace(bullet, ''), size, page}
		const isHeading = size > body * 1.15 && text.length <= maxHeadingChars
		return {type: isHeading ? 'headline' : 'paragraph', text, size, page}
	})
}

const maxHeadingChars = 300
