import {decodeAs} from '../decoding/encodings.js'
import {oneLine} from './html/dom.js'

/**
 * A text without control characters: those of Windows-1252, `&#147;` for `“`, become the marks that they were, form feeds
 * line feeds, and others are left out. Tabs and line ends stay.
 */
export const cleanCharacters = (text: string): string =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, cleanCharacter)

/** The same on one line; undefined where nothing is left. */
export const cleanLine = (text: string | null | undefined): string | undefined =>
	oneLine(cleanCharacters(text ?? '')) || undefined

function cleanCharacter(control: string): string {
	if (control === '\f' || control === '\v' || control === '\u0085') return '\n'
	const code = control.charCodeAt(0)
	if (code < 0x80 || code > 0x9f) return ''
	const mark = decodeAs(new Uint8Array([code]), 'windows-1252')
	return mark === control || mark === '\ufffd' ? '' : mark
}
