import type {TextSpan} from '../../model/span.js'

/** The place of words alone, without what else their record says of them. */
export const placeOf = (span: TextSpan | null): TextSpan | null =>
	span && {start: span.start, end: span.end, text: span.text}
