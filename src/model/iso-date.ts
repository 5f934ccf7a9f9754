/** `2024-11-21`, `2024-11-21T08:05`, `2024-11-21T08:05:00.123Z`, `2024-11-21 08:05:00+01:00` */
export const isoDatePattern =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?(?:\d{2})?)?)?$/

/** Whether it is an ISO date, or a date and time, of a day that exists. */
export function isIsoDate(written: string): boolean {
	const match = isoDatePattern.exec(written)
	return match !== null && isDayOfMonth(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Whether the Gregorian calendar has the day; months from 1. */
export const isDayOfMonth = (year: number, month: number, day: number): boolean =>
	month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
	return [4, 6, 9, 11].includes(month) ? 30 : 31
}
