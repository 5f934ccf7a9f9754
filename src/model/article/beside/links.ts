import {type Span, trimSpan} from '../../span.js'

const link =
	/[[(] ?(?:also read|don[’']t miss|more|must read|read|read also|read more|read next|read this|recommended|related(?: (?:news|story|stories))?|see also|watch) ?[:|–—] ?[^[\]()]{3,200}[\])]\.?/giu

/** A paragraph without the links that stand in brackets between its sentences, `[Read also: Ferry to end]`, each a span of its own. Linear. */
export function cutAtLinks(text: string, {start, end}: Span): Span[] {
	const spans: Span[] = []
	let open = start
	for (const {index, 0: found} of text.slice(start, end).matchAll(link)) {
		const [from, to] = [start + index, start + index + found.length]
		if (!/(?:^|[.!?…][”"’)\]]?\s{0,3})$/.test(text.slice(Math.max(open, from - 6), from))) continue
		if (!/^\s{0,3}(?:[\p{Lu}\d“"‘'[(]|$)/u.test(text.slice(to, Math.min(end, to + 6)))) continue
		spans.push({start: open, end: from}, {start: from, end: to})
		open = to
	}
	return [...spans, {start: open, end}].map((span) => trimSpan(text, span)).filter((span) => span.end > span.start)
}
