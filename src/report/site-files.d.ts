/** The licence of uPlot, which is part of the script and the style sheet. */
export const licence: string
/** The script and the style sheet of a report. */
export const script: string
export const style: string
