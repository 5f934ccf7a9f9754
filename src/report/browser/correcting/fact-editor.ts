import type {FieldChange, JudgedRecord} from '../../../facts/corrections/correction.js'
import {mapElements, type Place} from '../../../view/browser/correcting/article-text.js'
import type {EditorContext, WordsTaker} from '../../../view/browser/correcting/context.js'
import {type Editor, type EditorActions, openChanges} from '../../../view/browser/correcting/editor.js'
import {light} from '../../../view/browser/correcting/highlights.js'
import {selectedPlace, watchSelection} from '../../../view/browser/correcting/selection.js'
import {element} from '../../../view/browser/element.js'
import type {LayerData} from '../../../view/page-data.js'
import type {FactView} from '../data/facts.js'
import type {OpenArticle} from './articles.js'

/** The editor of a fact, below it: what should stand in its fields. */
export interface FactEditor {
	readonly node: HTMLElement
	focus(): void
	/** Takes it away. */
	close(): void
}

/** `given`: what a reader put right before. Words are written, or selected in the sentence of the fact. */
export function openFactEditor(
	row: HTMLElement,
	{passage, passageStart}: FactView,
	layer: LayerData,
	record: JudgedRecord,
	{text, names}: OpenArticle,
	given: readonly FieldChange[] | null,
	actions: Omit<EditorActions, 'saveRecord'>,
): FactEditor {
	// A quote stands without its sentence on the page of who said it.
	const shown = row.closest('.item')?.querySelector<HTMLElement>('p.passage')
	const sentence = shown ?? element('p', {class: 'passage'}, passage)
	const map = mapElements([sentence], [passageStart])
	let taker: WordsTaker | null = null
	const paint = (): void => light(map, 'editing', editor.words())
	const context: EditorContext = {
		text,
		anchor: record.evidence.start,
		names,
		want(next) {
			taker = next
		},
		changed: () => paint(),
	}
	const editor: Editor = openChanges(context, layer, record, given, {...actions, saveRecord() {}})
	editor.node.addEventListener('focusin', ({target}) => {
		if (target instanceof Element && !target.closest('input[type="text"]')) taker = null
	})
	const unwatch = watchSelection([editor.node], () => {
		const place: Place | null = taker && selectedPlace(map, text)
		if (!place) return
		getSelection()!.removeAllRanges()
		taker!.take(place)
	})
	const node = element('div', {class: 'editing'}, shown ? null : sentence, editor.node)
	paint()
	return {
		node,
		focus: editor.focus,
		close() {
			unwatch()
			light(map, 'editing', [])
			node.remove()
		},
	}
}
