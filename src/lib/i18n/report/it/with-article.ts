/** A figure with its article as it is read aloud: `l’84 %`, `l’11 %`, `il 70 %`. */
export function withArticle(figure: string): string {
	return /^(8|(1|11)(?!\d))/.test(figure) ? `l’${figure}` : `il ${figure}`;
}
