import {isRecord} from '../../../model/expected.js'
import type {Ingested, Origin} from '../../ingested.js'
import {namesInByline} from '../../records/byline.js'
import {isHtml, readFragment} from '../fragment.js'
import {oneLine} from '../html/dom.js'
import {bodyOfNitf} from '../nitf/body.js'
import {makeStory, type Part, partsOfText, type Story, sizeOf} from '../story.js'
import {readXml} from '../xml/tree.js'
import {asList, asText, lowerFields, nameOf, type Variant, variantsOf} from './fields.js'
import {isNinjs} from './is-ninjs.js'

/** The articles of a text that is one ninjs item; null where it is something else. */
export function readNinjsItemOf(raw: string, origin: Origin): Iterable<Ingested> | null {
	const value = parseJson(raw)
	return isRecord(value) && isNinjs(value) ? readNinjsItem(value, origin) : null
}

/** The value of a text of JSON; null of what isn't, which is left to the reader of JSON: it knows the place of the fault. */
export function parseJson(raw: string): unknown {
	try {
		return JSON.parse(raw)
	} catch {
		return null
	}
}

/** Items inside an item, as pictures and texts beside it. */
const maxAssociationDepth = 3

/** The article of one ninjs item, and those of the texts that it holds as associations. */
export function* readNinjsItem(
	item: Readonly<Record<string, unknown>>,
	origin: Origin,
	depth = 0,
): Generator<Ingested> {
	const fields = lowerFields(item)
	yield makeStory(storyOf(fields), origin)
	if (depth >= maxAssociationDepth) return
	const associations = fields.get('associations')
	const members =
		isRecord(associations) && !Array.isArray(associations) ? Object.values(associations) : asList(associations)
	for (const [index, member] of members.entries()) {
		if (!isRecord(member)) continue
		const inner = lowerFields(member)
		if (isPicture(inner) || variantsOf(inner, 'body', 'bodies').length === 0) continue
		const id = origin.id === undefined ? {} : {id: `${origin.id}#association ${index + 1}`}
		yield* readNinjsItem(
			member,
			{...origin, ...id, place: `${origin.place ?? 'ninjs'}:association ${index + 1}`},
			depth + 1,
		)
	}
}

const isPicture = (fields: ReadonlyMap<string, unknown>): boolean =>
	/^(?:picture|graphic|video|audio)$/.test(asText(fields.get('type')) ?? '')

function storyOf(fields: ReadonlyMap<string, unknown>): Story {
	const field = (...names: readonly string[]): string | undefined =>
		names.map((name) => asText(fields.get(name))).find((value) => value?.trim())
	const title = headlineOf(fields) ?? field('title')
	const uri = field('uri')
	const created =
		field('firstcreated') ??
		(isPicture(fields) ? undefined : field('contentcreated')) ??
		field('versioncreated', 'contentcreated')
	const event = created === undefined ? startOfEvent(fields) : undefined
	const body = bodyOf(fields, title ?? null)
	const status = field('pubstatus')
	const isOut = /^(?:canceled|cancelled|withheld)$/i.test(status ?? '')
	const notes: (readonly [string, string])[] = body.isSummary
		? [['ingest/summary', 'it has no body; its description is read']]
		: []
	if (event !== undefined) notes.push(['ingest/date', `it has no date of its own; ${event} is that of the event`])
	if (isOut) notes.push(['ingest/canceled', `its status is ${status}: an article without facts`])
	return {
		id: uri,
		title: isOut ? undefined : title,
		parts: isOut ? [] : body.parts,
		published: created ?? event,
		updated: field('versioncreated', 'contentmodified'),
		authors: namesInByline(field('byline', 'by') ?? ''),
		url: uri !== undefined && /^https?:/.test(uri) ? uri : undefined,
		section: nameOf(fields.get('subject') ?? fields.get('subjects')),
		source:
			field('source') ?? nameOf(fields.get('infosource') ?? fields.get('infosources')) ?? field('copyrightholder'),
		language: field('language'),
		dateline: field('dateline'),
		notes,
	}
}

function headlineOf(fields: ReadonlyMap<string, unknown>): string | undefined {
	const all = variantsOf(fields, 'headline', 'headlines')
	const main = all.find(({role}) => role === 'main' || role === '') ?? all[0]
	if (!main) return undefined
	return isHtml(main.value)
		? readFragment(main.value, null)
				.blocks.map(({text}) => text)
				.join(' ')
		: oneLine(main.value)
}

interface Body {
	readonly parts: readonly Part[]
	readonly isSummary: boolean
}

// Mark-up is read in preference to plain text, since it keeps the paragraphs.
function bodyOf(fields: ReadonlyMap<string, unknown>, title: string | null): Body {
	const body = longest(variantsOf(fields, 'body', 'bodies'), title, (parts) => parts.length)
	if (body.length > 0) return {parts: body, isSummary: false}
	const description = longest(variantsOf(fields, 'description', 'descriptions'), title, (parts) => sizeOf(parts))
	return {parts: description, isSummary: description.length > 0}
}

function longest(
	variants: readonly Variant[],
	title: string | null,
	size: (parts: readonly Part[]) => number,
): readonly Part[] {
	const read = variants.map((variant) => partsOf(variant, title))
	return read.reduce((most, parts) => (size(parts) > size(most) ? parts : most), [])
}

function partsOf({role, contentType, value}: Variant, title: string | null): readonly Part[] {
	if (/^\s{0,100}<(?:\?xml|!doctype nitf|nitf)\b/i.test(value)) {
		const {roots} = readXml(value)
		return roots[0]?.name === 'nitf' ? bodyOfNitf(roots[0]).parts : []
	}
	if (/html/.test(contentType) || (contentType === '' && /html|rich/.test(role)))
		return readFragment(value, title).blocks
	// `application/xml` of an agency's own kind
	if (/xml|json/.test(contentType) || (/nitf|xml/.test(role) && value.trimStart().startsWith('<'))) return []
	return contentType === '' && isHtml(value) ? readFragment(value, title).blocks : partsOfText(value)
}

function startOfEvent(fields: ReadonlyMap<string, unknown>): string | undefined {
	const details = fields.get('eventdetails')
	const dates = isRecord(details) && isRecord(details.dates) ? details.dates : {}
	return ['startDate', 'expectedStartDate', 'estimatedStartDate', 'confirmedStartDate']
		.map((key) => asText(dates[key]))
		.find((date) => date?.trim())
}
