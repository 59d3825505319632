/** The signs, drawn in a square of 16. */
export const iconPaths = {
	check: 'M3.5 8.5l3 3 6-7',
	half: 'M3.5 8h9',
	cross: 'M4 4l8 8M12 4l-8 8',
	question: 'M6 6a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 12v.01',
	flag: 'M4 14V2.500h7l-1.500 3 1.500 3H4',
	back: 'M10 3L5 8l5 5',
	forward: 'M6 3l5 5-5 5',
	open: 'M3 4.500h4l1.500 2H13v6.500H3z',
	plus: 'M8 3v10M3 8h10',
	download: 'M8 2v8M4.500 7L8 10.500 11.500 7M3 13.500h10',
	trash: 'M3 4.500h10M6 4.500V3h4v1.500M4.500 4.500l.5 9h6l.5-9',
	menu: 'M2.500 4.500h11M2.500 8h11M2.500 11.500h11'
} as const;

export type IconName = keyof typeof iconPaths;
