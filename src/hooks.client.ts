import type { HandleClientError } from '@sveltejs/kit';

/** The last net: whatever nothing else caught is written where a developer looks, and the page says what to do. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
