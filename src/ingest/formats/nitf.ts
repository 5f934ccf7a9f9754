import {expectText} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {bodyOfNitf} from './nitf/body.js'
import {makeStory, originOfPart, type Story} from './story.js'
import {attributeOf, childAt, childrenOf, descendantsOf} from './xml/find.js'
import type {XmlElement} from './xml/node.js'
import {failureOf, readXml} from './xml/tree.js'

/** NITF (News Industry Text Format of the IPTC): an article a document; several may stand in a file, one after the other. */
export function* readNitf(raw: string, origin: Origin = {}): Generator<Ingested> {
	expectText(raw, 'the NITF')
	expectOrigin(origin)
	const {place = 'nitf'} = origin
	const {roots, fault} = readXml(raw)
	const whole = roots.filter(({name, closed}) => name === 'nitf' && closed)
	for (const [index, root] of whole.entries()) {
		const from = whole.length > 1 ? originOfPart({...origin, place}, 'document', index + 1) : {...origin, place}
		yield makeStory(storyOf(root), from)
	}
	if (fault) yield failureOf(place, fault)
	else if (whole.length === 0)
		yield failure(place, 'no <nitf> element', 'is it NITF? Name another format with --input-format')
}

function storyOf(nitf: XmlElement): Story {
	const head = childAt(nitf, 'head')
	const docdata = childAt(head, 'docdata')
	const {isSummary, ...body} = bodyOfNitf(nitf)
	const norm = (name: string): string | undefined => attributeOf(childrenOf(docdata, name)[0], 'norm')
	const meta = (...names: readonly string[]): string | undefined =>
		childrenOf(head, 'meta')
			.filter((element) => names.includes((attributeOf(element, 'name') ?? '').toLowerCase()))
			.map((element) => attributeOf(element, 'content'))
			.find((content) => content !== undefined)
	const pubdata = childrenOf(head, 'pubdata')[0]
	const revision = descendantsOf(head, 'revision-history').at(-1)
	const issued = norm('date.issue') ?? norm('date.release') ?? attributeOf(pubdata, 'date.publication')
	const subjects = descendantsOf(head, 'tobject.subject')
	return {
		...body,
		id: attributeOf(childAt(docdata, 'doc-id'), 'id-string'),
		published: issued ?? body.published ?? meta('date', 'pubdate'),
		updated: attributeOf(revision, 'norm'),
		url: attributeOf(pubdata, 'ex-ref'),
		section:
			attributeOf(pubdata, 'position.section') ?? meta('section', 'category') ?? subjects.map(subjectOf).find(Boolean),
		source: attributeOf(pubdata, 'name') ?? attributeOf(childAt(docdata, 'doc.copyright'), 'holder'),
		language: attributeOf(nitf, 'xml:lang') ?? attributeOf(nitf, 'lang'),
		notes: isSummary ? [['ingest/summary', 'it has no body; its abstract is read']] : [],
	}
}

const subjectOf = (subject: XmlElement): string | undefined =>
	attributeOf(subject, 'tobject.subject.type') ?? attributeOf(subject, 'tobject.subject.matter')
