import {element} from '../../../view/browser/element.js'

/** What can't be shown, and why. */
export const drawFault = (error: unknown): HTMLElement =>
	element('p', {class: 'failed', role: 'alert'}, error instanceof Error ? error.message : String(error))
