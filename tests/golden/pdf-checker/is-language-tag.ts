const alphanumeric = '[a-z0-9]';
const extended = '[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8}';
const script = '(?:-[a-z]{4})?';
const region = '(?:-(?:[a-z]{2}|[0-9]{3}))?';
const variants = `(?:-(?:${alphanumeric}{5,8}|[0-9]${alphanumeric}{3}))*`;
const extensions = `(?:-[0-9a-wy-z](?:-${alphanumeric}{2,8})+)*`;
const own = `x(?:-${alphanumeric}{1,8})+`;
const tag = new RegExp(
	`^(?:(?:${extended})${script}${region}${variants}${extensions}(?:-${own})?|${own})$`,
	'i'
);

/** Whether a language tag is well-formed (RFC 5646, 2.1); the grandfathered ones that break its rules are not. */
export function isLanguageTag(text: string): boolean {
	return tag.test(text);
}
