import {isIsoDate} from '../iso-date.js'

/** The day that the address of an article gives, as `2031-11-05`; null where it gives none. `…/2031/11/05/…`, `…/2031-11-05-…`, `…-20311105…` */
export function dateInAddress(url: string | null): string | null {
	const match = /[/_-]((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(url ?? '')
	const date = match && `${match[1]}-${match[3]}-${match[4]}`
	return date && isIsoDate(date) ? date : null
}
