// Inline in every page, before anything else: the chosen theme, and an early start for the questions.
(function () {
	var t;
	try {
		t = localStorage.getItem('innesto-theme');
	} catch {
		t = null;
	}
	if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
	var n = /[#&,]new=([a-z]+)/.exec(location.hash);
	var m = n && document.querySelector('meta[name="content-' + n[1] + '"]');
	if (m) {
		var l = document.createElement('link');
		l.rel = 'preload';
		l.as = 'fetch';
		l.crossOrigin = 'anonymous';
		l.href = m.content;
		document.head.append(l);
	}
})();
