/** Statuses of errors that the server answers with. */
export type StatusCode = 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 500 | 503 | 504
