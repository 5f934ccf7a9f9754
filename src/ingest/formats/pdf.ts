import {expectBytes} from '../../model/expected.js'
import {isMissingPackage} from '../../model/optional-package.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {namesInByline} from '../records/byline.js'
import {cleanLine} from './clean.js'
import {datedByFile} from './dated-by-file.js'
import {isNoTitle, noName} from './docx/properties.js'
import {sameTitle} from './html/title.js'
import {type OpenedPdf, openPdf} from './pdf/open.js'
import {bodySizeOf, type Paragraph, paragraphsOf} from './pdf/paragraphs.js'
import {dropRunningHeads} from './pdf/running-heads.js'

/**
 * A PDF is one article: its lines joined into paragraphs, column after column, without running heads and page numbers. Needs
 * the package pdfjs-dist; throws a MissingPackage where it isn't installed.
 */
export async function readPdf(bytes: Uint8Array, origin: Origin = {}): Promise<Ingested[]> {
	expectBytes(bytes, 'the PDF')
	expectOrigin(origin)
	const place = origin.place ?? 'pdf'
	let pdf: OpenedPdf
	try {
		pdf = await openPdf(bytes)
	} catch (error) {
		if (isMissingPackage(error)) throw error
		return [broken(place, error)]
	}
	const {pages, info, left} = pdf
	const lines = dropRunningHeads(pages)
	if (lines.length === 0)
		return [
			failure(place, 'a PDF without text, such as one of scanned pages', 'run it through text recognition (OCR) first'),
		]
	const paragraphs = paragraphsOf(lines)
	const {title, rest} = cutTitle(paragraphs, bodySizeOf(lines), cleanLine(asText(info.Title)))
	const author = cleanLine(asText(info.Author)) ?? ''
	const story = {
		title,
		parts: rest,
		authors: noName.test(author) ? [] : namesInByline(author),
		published: dateOf(info.CreationDate),
		updated: dateOf(info.ModDate),
		language: asText(info.Language),
		notes: left > 0 ? [['ingest/pdf', `its last ${left} pages aren't read: split it`] as const] : [],
	}
	return [datedByFile(story, {...origin, place})]
}

function broken(place: string, error: unknown): Ingested {
	const name = error instanceof Error ? error.name : ''
	if (name === 'PasswordException') return failure(place, 'a PDF that needs a password', 'save a copy without one')
	const reason = error instanceof Error ? error.message : String(error)
	return failure(
		place,
		`no PDF that can be read: ${reason.replace(/\.$/, '')}`,
		'fetch it again, or open it and save it anew',
	)
}

/** Headings of the first page in which the title is looked for. */
const maxTitleParagraphs = 6

// The largest heading near the top, or the title that the file gives.
function cutTitle(
	paragraphs: readonly Paragraph[],
	body: number,
	given: string | undefined,
): {title: string | undefined; rest: readonly Paragraph[]} {
	const top = paragraphs.slice(0, maxTitleParagraphs).filter(({page}) => page === 0)
	const named = given === undefined || isNoTitle.test(given) ? undefined : given
	const shown = named === undefined ? undefined : top.find(({text}) => sameTitle(text, named))
	const headings = top.filter(({type, size}) => type === 'headline' && size > body * 1.15)
	const largest = headings.reduce<Paragraph | undefined>(
		(best, one) => (one.size > (best?.size ?? 0) ? one : best),
		undefined,
	)
	const title = shown ?? largest
	if (!title) return {title: named, rest: paragraphs}
	const at = paragraphs.indexOf(title)
	return {title: title.text, rest: paragraphs.filter((one, index) => one !== title && !(index < at && isLabel(one)))}
}

const maxLabelChars = 40

// What stands above the headline without being a sentence or a date: the name of the paper, of a section.
const isLabel = ({text}: Paragraph): boolean => text.length <= maxLabelChars && !/\d|[.!?]$/.test(text)

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

// `D:20260304093000+01'00'`
function dateOf(value: unknown): string | undefined {
	const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}'?\d{2})?/.exec(
		asText(value) ?? '',
	)
	if (!match) return undefined
	const [, year, month, day, hour, minute, second = '00', zone = ''] = match
	const date = `${year}-${month}-${day}`
	return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone.replace("'", ':')}`
}
