import type {Span} from '../../../model/span.js'
import type {SheetArticle} from '../sheet-article.js'
import {datelineOf} from './dateline.js'
import {capital, escapeMarkdown, oneLine, withoutStop} from './markdown.js'
import {type Edit, namedPronouns} from './pronouns.js'

export interface ClearOptions {
	/** An entity that the line has named already, so that a pronoun for it is understood. */
	readonly known?: string | null
	/** Words in bold. */
	readonly bold?: readonly Span[]
	/** Words for a noun or pronoun of the span: a speaker's name. */
	readonly instead?: Edit | null
}

/**
 * A span of the article as it is understood alone, in Markdown: without its dateline and the word that ties it to the sentence
 * before, with names for pronouns. Null where a pronoun that nothing resolves is what it is about.
 */
export function clearText(
	article: SheetArticle,
	span: Span,
	{known, bold = [], instead = null}: ClearOptions = {},
): string | null {
	const start = span.start + (known === undefined ? openingOf(article, span) : labelOf(article.text, span))
	const names = namedPronouns(article, {start, end: span.end}, known ?? null, instead)
	if (names === null) return null
	const text = withEdits(article.text, {start, end: span.end}, [...names, ...boldMarks(names, bold)])
	return known === undefined ? capital(withoutStop(text)) : text
}

/** Sentences that a dateline may stand in. */
const datelineSentences = 2
// `Q: Who pays?`, `A: The city pays`: a letter that stands for who speaks.
const turnLabel = /^[QA](?::|\.(?= \p{Lu}))\s+/u
// `But the bridge …`, `Meanwhile, the bridge …`
const connective =
	/^(?:(?:But|And|Or|Yet|Nor|Also|Further)(?:\s+|,\s+(?=as\b))|(?:Meanwhile|However|Moreover|Furthermore|Additionally|Besides|Nevertheless|Nonetheless|Still|Instead|Also|Then|In addition|At the same time|For example|For instance|After all|In fact|Indeed|Similarly|Likewise|In turn|On the other hand|Of course|If anything|So),\s+)(?!that\b)/u

/** Characters at the start that say nothing of their own: a dateline, the label of a turn, a connective. */
export function openingOf({text, sentences}: SheetArticle, {start, end}: Span): number {
	const words = text.slice(start, Math.min(end, start + 120))
	const isFirst = start < (sentences[datelineSentences]?.start ?? Number.POSITIVE_INFINITY)
	const place = (isFirst && datelineOf(words)) || labelOf(text, {start, end})
	return place + (connective.exec(words.slice(place))?.[0].length ?? 0)
}

// `A. Lee` is a name where no line opens with `Q. `.
function labelOf(text: string, {start, end}: Span): number {
	const label = turnLabel.exec(text.slice(start, Math.min(end, start + 12)))?.[0]
	return label && (label.includes(':') || /(?:^|\n)Q\. /.test(text)) ? label.length : 0
}

const boldMarks = (names: readonly Edit[], bold: readonly Span[]): Edit[] =>
	bold
		.filter(({start, end}) => !names.some((name) => name.start < end && start < name.end))
		.flatMap(({start, end}) => [start, end].map((at) => ({start: at, end: at, text: '**'})))

function withEdits(text: string, {start, end}: Span, edits: readonly Edit[]): string {
	let line = ''
	let place = start
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		if (edit.start < place || edit.end > end) continue
		line += escapeMarkdown(text.slice(place, edit.start)) + (edit.text === '**' ? edit.text : escapeMarkdown(edit.text))
		place = edit.end
	}
	return oneLine(line + escapeMarkdown(text.slice(place, end)))
}
