import {type Correction, correctedRecord, type FieldValues} from '../../../facts/corrections/correction.js'
import type {TextSpan} from '../../../model/span.js'
import type {LayerData, PageData} from '../../page-data.js'
import {element} from '../element.js'
import {drawAdded} from './added.js'
import {mapText, type Place} from './article-text.js'
import type {EditorContext, WordsTaker} from './context.js'
import {drawDesk} from './desk.js'
import {type Editor, openChanges, openRecord} from './editor.js'
import {light} from './highlights.js'
import {drawJudgeButtons} from './judge-buttons.js'
import {textsOfPage} from './kept-texts.js'
import {drawKindChooser} from './kind-chooser.js'
import {missingId, proposedFields} from './missing-record.js'
import {namesIn, recordOf, span} from './records.js'
import {selectedPlace, watchSelection} from './selection.js'
import type {Store} from './store.js'
import {handOut, lineOf, takeOver} from './transfer.js'

/** Correcting an article: a mode of its page. */
export interface Correcting {
	readonly desk: HTMLElement
	readonly added: HTMLElement
	turn(on: boolean): void
	/** The chosen record is right, and the next one is chosen. */
	right(): void
	wrong(): void
	undo(): void
	missing(): void
	/** Closes what is open; false where nothing is. */
	close(): boolean
	/** Ends for good: another article is shown. */
	end(): void
}

/** The story that is corrected. */
export interface Corrected {
	readonly text: HTMLElement
	readonly rows: readonly HTMLElement[]
	chosen(): number | null
	choose(item: number): void
	step(by: 1): void
}

export function openCorrecting(data: PageData, index: number, store: Store, story: Corrected): Correcting {
	const {layers} = data
	const article = data.articles[index]!
	const texts = textsOfPage(data)
	const {text} = texts.at(index)
	const map = mapText(article, story.text)
	const layerOf = (item: number): LayerData => layers[article.items[item]!.layer]!
	const idOf = (item: number): string => article.items[item]!.id
	const ids = new Set(article.items.map(({id}) => id))
	const names = namesIn(article, layers)
	let on = false
	let editor: Editor | null = null
	let taker: WordsTaker | null = null
	let before: HTMLElement | null = null

	const judges = story.rows.map((row, item) =>
		drawJudgeButtons(row, article.items[item]!.lead, layerOf(item), {
			right: () => (store.of(index).get(idOf(item))?.verdict === 'right' ? undo(item) : judgeRight(item)),
			wrong: () => judgeWrong(item),
		}),
	)
	const chooserPlace = element('div', {class: 'chooser-place'})
	const chooser = drawKindChooser(layers, chooserPlace, addMissing)
	const desk = drawDesk(store, chooserPlace, {
		missing,
		exportAll: () => handOut(data.articles.map((_, at) => lineOf(texts.at(at), store.of(at))).join(''), desk.say),
		importFile: (name, raw) => takeOver(name, raw, texts, texts.find, store, desk.say),
	})
	const added = drawAdded(layers, {
		edit: ({id, record}) =>
			editMissing(layers.find(({name}) => name === record.kind)!, record.evidence, record.fields, id),
		remove: ({id}) => {
			store.remove(index, id)
			desk.say('Removed.')
		},
	})

	function judgeRight(item: number): void {
		const record = recordOf(article.items[item]!, layerOf(item), text)
		if (record) store.put(index, [{id: idOf(item), verdict: 'right', record}])
		close()
	}

	function undo(item: number): void {
		store.remove(index, idOf(item))
	}

	function judgeWrong(item: number): void {
		const record = recordOf(article.items[item]!, layerOf(item), text)
		if (!record) return
		const known = store.of(index).get(idOf(item))
		if (story.chosen() !== item) story.choose(item)
		const given = known?.verdict === 'wrong' ? known.changes : null
		open(
			openChanges(contextAt(record.evidence.start), layerOf(item), record, given, {
				cancel: close,
				saveRecord() {},
				saveChanges(changes) {
					store.put(index, [{id: idOf(item), verdict: 'wrong', record, changes}])
					close()
					desk.say('')
				},
			}),
		)
	}

	function addMissing(layer: number, place: Place | null): void {
		const at = place && span(text, [place.start, place.end])
		getSelection()?.removeAllRanges()
		editMissing(layers[layer]!, at, at ? proposedFields(layers[layer]!, at) : {}, null)
	}

	function editMissing(layer: LayerData, evidence: TextSpan | null, fields: FieldValues, id: string | null): void {
		open(
			openRecord(contextAt(evidence?.start ?? 0), layer, evidence, fields, {
				cancel: close,
				saveChanges() {},
				saveRecord(place, values) {
					const record = {kind: layer.name, evidence: place, fields: values} as Correction['record']
					const next = missingId(record)
					if (id !== null && id !== next) store.remove(index, id)
					store.put(index, [{id: next, verdict: 'missing', record}])
					close()
					desk.say(`Added: a missing ${layer.singular.toLowerCase()}.`)
				},
			}),
		)
	}

	const contextAt = (anchor: number): EditorContext => ({
		text,
		anchor,
		names,
		want(next) {
			taker = next
		},
		changed: lightWords,
	})

	function open(next: Editor): void {
		close()
		before = document.activeElement instanceof HTMLElement ? document.activeElement : null
		editor = next
		editor.node.addEventListener('focusin', ({target}) => {
			if (target instanceof Element && !target.closest('input[type="text"]')) taker = null
		})
		desk.say('')
		desk.edit(editor.node)
		editor.focus()
		lightWords()
	}

	function close(): boolean {
		const wasOpen = editor !== null || chooser.isShown
		chooser.hide()
		if (editor) {
			const hadFocus = editor.node.contains(document.activeElement)
			editor = null
			taker = null
			desk.edit(null)
			// The reader goes on where the editor was opened.
			if (hadFocus && before?.isConnected) before.focus({preventScroll: true})
			lightWords()
		}
		return wasOpen
	}

	const lightWords = (): void => light(map, 'editing', editor?.words() ?? [])

	function missing(): void {
		const place = selectedPlace(map, text)
		if (!chooser.isShown) chooser.show(place, place && rectOf(place))
		chooser.focus()
	}

	const rectOf = (place: Place): DOMRect | null => map.rangesOf([place]).at(-1)?.getBoundingClientRect() ?? null

	// Words that are selected go into the editor that waits for them; else they may be what is missing.
	function takeSelection(): void {
		if (!on) return
		const place = selectedPlace(map, text)
		if (!place) {
			if (!desk.node.contains(document.activeElement)) chooser.hide()
			return
		}
		if (taker) {
			getSelection()!.removeAllRanges()
			taker.take(place)
		} else if (!editor) chooser.show(place, rectOf(place))
	}

	const unwatchSelection = watchSelection([desk.node, chooser.node], takeSelection)
	const unwatchStore = store.watch(paint)

	function paint(): void {
		if (!on) return
		const corrections = store.of(index)
		for (const [item, judge] of judges.entries()) judge.paint(corrections.get(idOf(item)))
		added.paint(corrections.values())
		const all = [...corrections.values()]
		desk.paint(all, all.filter(({id, verdict}) => verdict !== 'missing' && !ids.has(id)).length)
		light(
			map,
			'missing',
			all.flatMap((one) => (one.verdict === 'missing' ? correctedRecord(one)!.evidence : [])),
		)
	}

	function turn(next: boolean): void {
		on = next
		close()
		for (const [item, judge] of judges.entries())
			if (on) story.rows[item]!.firstElementChild!.after(judge.buttons, judge.fixes)
			else judge.remove()
		if (on) paint()
		else light(map, 'missing', [])
	}

	const withChosen = (act: (item: number) => void) => (): void => {
		const item = story.chosen()
		if (item === null) desk.say('Choose a record first: click it, or press j.')
		else act(item)
	}

	return {
		desk: desk.node,
		added: added.node,
		turn,
		right: withChosen((item) => {
			judgeRight(item)
			story.step(1)
		}),
		wrong: withChosen(judgeWrong),
		undo: withChosen(undo),
		missing,
		close,
		end() {
			turn(false)
			unwatchSelection()
			unwatchStore()
		},
	}
}
