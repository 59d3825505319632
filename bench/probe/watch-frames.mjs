/**
 * Runs in a page before anything of its own. Notes in `window.probe` when the first frame that shows a choice of
 * a question was painted, and for each click the first frame after it; milliseconds since the page was asked for.
 */
export function watchFrames() {
	const probe = (window.probe ??= {});
	probe.usableAt = null;
	probe.clicks = [];
	requestAnimationFrame(lookForChoice);
	addEventListener('click', noteClick, true);

	function lookForChoice() {
		const choice = document.querySelector('[data-question] [data-choice]');
		if (!(choice?.getBoundingClientRect().height > 0)) requestAnimationFrame(lookForChoice);
		else
			afterFrame((time) => {
				probe.usableAt = time;
				window.tellUsable?.();
			});
	}

	function noteClick({ isTrusted, timeStamp }) {
		if (!isTrusted) return;
		const click = { at: timeStamp, paintedAt: null };
		probe.clicks.push(click);
		requestAnimationFrame(() => afterFrame((time) => (click.paintedAt = time)));
	}

	/** Called within a frame: the message comes once the frame is done. */
	function afterFrame(note) {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => note(performance.now());
		port2.postMessage(null);
	}
}
