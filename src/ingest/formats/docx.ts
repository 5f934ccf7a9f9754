import {zipSync} from 'fflate'
import {expectBytes} from '../../model/expected.js'
import {loadOptional} from '../../model/optional-package.js'
import {decode} from '../decoding/decode.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {datedByFile} from './dated-by-file.js'
import {withoutFootnotes} from './docx/footnotes.js'
import {readProperties} from './docx/properties.js'
import {readWholeFragment} from './fragment.js'
import {readXml} from './xml/tree.js'
import {isZipFault, readZipParts} from './zip-parts.js'

/**
 * A Word document (.docx) is one article: its paragraphs, headings and lists, without footnotes and deleted text. Needs the
 * package mammoth; throws a MissingPackage where it isn't installed.
 */
export async function readDocx(bytes: Uint8Array, origin: Origin = {}): Promise<Ingested[]> {
	expectBytes(bytes, 'the Word document')
	expectOrigin(origin)
	const place = origin.place ?? 'docx'
	const parts = readZipParts(bytes, (name) => asked.test(name))
	if (isZipFault(parts)) return [broken(place, parts.reason, parts.cure)]
	const fault = faultOf(parts)
	if (fault) return [broken(place, fault)]
	const html = await convert(parts)
	if (html instanceof Error) return [broken(place, html.message)]
	const {blocks, fault: tooMuch} = readWholeFragment(withoutFootnotes(html))
	if (tooMuch) return [broken(place, tooMuch)]
	const core = parts.get('docProps/core.xml')
	const {title, ...about} = core ? readProperties(decode(core).text) : {authors: []}
	const [first, ...rest] = blocks
	// A document that opens with a heading has its title there.
	const story = first?.type === 'headline' ? {title: first.text, parts: rest} : {title, parts: blocks}
	return [datedByFile({...about, ...story}, {...origin, place})]
}

// What the text is made of; pictures and fonts stay packed.
const asked =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]{1,100}\.(?:xml|rels))$/

const broken = (place: string, reason: string, cure = 'open it in Word and save it anew'): Ingested =>
	failure(place, `no Word document that can be read: ${reason.replace(/\.$/, '')}`, cure)

// What the converter would take too long over, or fail at without a word on where.
function faultOf(parts: ReadonlyMap<string, Uint8Array>): string | null {
	const hasBody = [...parts.keys()].some((name) => /^word\/document\d{0,3}\.xml$/.test(name))
	if (!hasBody) return 'it has no `word/document.xml`'
	for (const [name, bytes] of parts) {
		const {fault, entities} = readXml(decode(bytes).text)
		if (fault) return `${name}:${fault.line}:${fault.column}: ${fault.reason}`
		if (entities.length > 0) return `${name} declares entities`
	}
	return null
}

async function convert(parts: ReadonlyMap<string, Uint8Array>): Promise<string | Error> {
	const {default: mammoth} = await loadOptional('mammoth', 'reading Word documents', () => import('mammoth'))
	const buffer = Buffer.from(zipSync(Object.fromEntries(parts), {level: 0}))
	try {
		const convertImage = mammoth.images.imgElement(async () => ({src: ''}))
		return (await mammoth.convertToHtml({buffer}, {convertImage})).value
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error))
	}
}
