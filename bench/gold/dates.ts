export {gumDates} from './dates/gum.js'
export {recognizedDates} from './dates/recognized.js'
export {timexDates} from './dates/timex.js'
