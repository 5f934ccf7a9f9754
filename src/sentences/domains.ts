/** Last parts of addresses and file names that are written in running text: `Amazon.com`, `report.pdf`. */
export const endings =
	'ac ai app biz blog co com dev doc docx edu exe gif gov htm html info int io jpeg jpg js json mil mp3 mp4 net news org pdf php png ppt pptx py tv txt uk xls xlsx xml zip'.split(
		' ',
	)
