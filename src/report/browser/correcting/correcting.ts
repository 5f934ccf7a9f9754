import {element} from '../../../view/browser/element.js'
import type {FactView} from '../data/facts.js'
import {openSession, type Session} from './session.js'

/** The facts that stand in lists, by the elements that show them. */
const facts = new WeakMap<HTMLElement, FactView>()

let session: Session | null = null

/** Lets a reader correct a fact where it stands in a list. `row`: an element with its id as `data-fact`. */
export function offerCorrecting(row: HTMLElement, fact: FactView): void {
	facts.set(row, fact)
	session?.show(row)
}

/** Correcting the facts of a report, wherever they stand in its lists: a mode of all its pages. */
export interface Correcting {
	/** Where the state of the corrections is shown. */
	readonly desk: HTMLElement
	turn(on: boolean): Promise<void>
	right(row: HTMLElement): void
	wrong(row: HTMLElement): void
	undo(row: HTMLElement): void
	/** Another page is shown. */
	leave(): void
}

export function openCorrecting(root: HTMLElement): Correcting {
	const desk = element('div', {})
	let opened: Promise<Session> | null = null
	let now: Session | null = null
	let isOn = false
	return {
		desk,
		async turn(on) {
			isOn = on
			if (on) {
				opened ??= openSession(root, facts)
				opened.catch(() => {
					opened = null
				})
				now = await opened
				// Its files took a while: the reader may have thought again.
				if (!isOn) return
				desk.replaceChildren(now.desk)
			}
			now?.turn(on)
			session = on ? now : null
		},
		right: (row) => now?.right(row),
		wrong: (row) => now?.wrong(row),
		undo: (row) => now?.undo(row),
		leave: () => now?.close(),
	}
}
