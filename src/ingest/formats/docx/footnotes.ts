// `<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>`
const mark = /<sup><a href="#(?:foot|end)note-[\w-]{1,20}"[^<>]{0,100}>[^<>]{0,20}<\/a><\/sup>/g
// `<li id="footnote-1"><p>…</p></li>`
const footnote = /<li id="(?:[\w-]{0,40}-)?(?:foot|end)note-[\w-]{1,20}">/
const backlink = /<a href="#(?:[\w-]{0,40}-)?(?:foot|end)note-ref-[\w-]{1,20}">↑<\/a>/

/** The HTML of a Word document without its notes and the marks that lead to them: they would stand between its words. */
export function withoutFootnotes(html: string): string {
	const text = html.replace(mark, '')
	const notes = footnote.exec(text)
	// The list of notes comes last.
	if (!notes || !backlink.test(text.slice(notes.index))) return text
	const list = text.lastIndexOf('<ol>', notes.index)
	return list < 0 ? text : text.slice(0, list)
}
