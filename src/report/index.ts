export type {ReportFile} from './data-file.js'
export {type LinkedReport, openReport, type Report, type ReportOptions} from './open-report.js'
export type {ReportInput} from './report-article.js'
