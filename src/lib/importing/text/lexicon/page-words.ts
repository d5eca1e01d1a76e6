/** Lines of a page that belong to no paper: menus, buttons, notices. Small letters, end marks left off. */
export const PAGE_LINES = new Set(
	`new|hot|top|trending|latest|popular|subscribe|subscribe now|unsubscribe|sign in|sign up|log in|login|register|menu|home|search|help|about|contact|contact us|skip to main content|skip to content
|daily papers|papers|datasets|models|spaces|docs|pricing|community|upvote|upvoted|share|share this|share this paper|cite|cite this|cite this paper|save|saved|bookmark|like|follow|export|download|download pdf
|download citation|download article|view pdf|pdf|html|html (experimental)|tex source|other formats|full text|full text links|free article|free full text|open access|view paper|view article|view on arxiv|view in browser|read more|read paper|read the paper|show more|show less|more|less|△ less|▽ more
|close|open|next|previous|prev|back|back to top|expand|collapse|expand all|collapse all|toggle|filters|filter|sort by|sort|results|view all|see all|load more|results by year|best match|most recent|my ncbi filters
|advertisement|sponsored|sponsor|promoted|learn more|related papers|related articles|similar articles|recommended|recommended papers|you may also like|cited by|references & citations|bookmark|access paper|export bibtex citation|loading
|bibliographic tools|bibliographic and citation tools|code, data, media|code, data and media associated with this article|demos|recommenders and search tools|author|venue|institution|topic|about arxivlabs|donate|copyright|privacy policy|web accessibility assistance|terms|terms of use|cookies|accept all|cookie settings
|table of contents|contents|in this issue|research article|original article|original research|review article|article|article open access|short communication|brief report|regular paper|full paper|poster|oral|spotlight|talk|keynote|coffee break|lunch|lunch break|break|welcome|registration|opening remarks|closing remarks
|everyone|show revisions|revisions|add|edit|reply|all|no tags|tags|submitted by|sent from my phone|permalink|abstract and figures|figures|metrics|collections|get trending papers in your email inbox|conflict of interest statement|comment in|publication types|mesh terms|similar articles|all citations|related information|linkout - more resources`
		.split('|')
		.map((line) => line.trim())
		.filter(Boolean)
);

/** The same, where the words vary. */
export const PAGE_PATTERNS: readonly RegExp[] = [
	/^(?:copyright\b|©|\(c\)\s*\d{4}|all rights reserved)/i,
	/^this is an open[- ]access article\b|^permission to (?:make|reproduce)\b|\bgrants? permission to reproduce\b|^licensed under\b|^provided proper attribution\b/i,
	/\ball rights reserved\b.{0,40}$/i,
	/^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s+(?:views?|likes?|upvotes?|comments?|citations?|downloads?|reads?|replies|points?|results?|pages?|min read|min))?$/i,
	/^(?:showing|displaying)\s+\d|^\d[\d,]*\s+results?\b|^results? \d|^total of \d+ entries|^\[?\s*(?:total of|showing)\b/i,
	/^(?:by)?ak and the research community$/i,
	/^(?:please )?(?:enable|turn on) javascript|^we use cookies|^this (?:web)?site uses cookies/i,
	/^(?:click|tap) (?:here|on)\b|^(?:sign|log) (?:in|up) (?:to|for|with)\b|^subscribe to\b|^forwarded this\b|^unsubscribe\b|^get .{0,40}\b(?:in your|by) (?:email|inbox)/i,
	/^(?:corresponding author|correspondence|address (?:all )?correspondence)\b/i,
	/^(?:equal contribution|these authors contributed|listing order is random)\b/i,
	/^(?:from|to|sent|reply-to|return-path)\s*:\s*\S/i,
	/^\[?v\d\]?\s+(?:mon|tue|wed|thu|fri|sat|sun)\b/i,
	/^(?:categories and subject descriptors|general terms|ccs concepts|acm reference format|index terms|keywords?:?\s+\p{Lu})/iu,
	/^\p{Lu}[\p{L}\d]{2,10}\s?['’]\d{2}\b.{0,80}\b(?:19|20)\d{2}\b/u,
	/^submission history\b|^which authors of this paper\b/i,
	/^(?:jump to|skip to|go to)\b/i,
	/^(?:[A-Z][\w'’-]*\s){0,3}>\s/,
	/^computer science\s*[>–-]\s/i
];

/** A notice in capitals is one of these; a title in capitals is none. */
export const NOTICE_WORDS =
	/\b(?:PURPOSES?|COPYRIGHT|DISCLAIMER|RIGHTS RESERVED|NOT-FOR-PROFIT|CONFIDENTIAL|DO NOT DISTRIBUTE|ADVERTISEMENT|SUBSCRIBE|PREPRINT)\b/;

/** Words by which a passage about the page itself gives itself away. */
export const PAGE_CUES =
	/\b(?:newsletter|subscri\w+|website|web site|cookies?|click|sign up|inbox|sponsor\w*|privacy|terms of (?:use|service)|donat\w+|our partners|feedback|welcome|this (?:week|month|issue|edition|list|page|session)|readers|editors?|share features|get in touch|follow us|reading list|podcast|curated|happy reading|registration (?:is|opens?|closes?|deadlines?|fees?|desk|forms?)|venue|copyright|submissions? (?:are|deadline)|call for papers)\b/gi;

/** Words by which a passage shows that it reports research. */
export const RESEARCH_CUES =
	/\b(?:we (?:\w+ ){0,2}(?:find|found|show|present|propose|introduce|study|investigate|demonstrate|develop|report|describe|evaluate|examine|analy[sz]e|observe|argue|compare|conduct\w*|test\w*|measure\w*|identif\w+)|in this (?:paper|work|study|article)|this (?:paper|study|work|article)|results? (?:show|suggest|indicate|demonstrate)|findings|participants?|patients?|experiments?|methods?|baselines?|state-of-the-art|significant(?:ly)?|hypothes\w+|p\s*[<=]\s*0?\.\d|models?|data(?:sets?)?|algorithm|randomi[sz]ed|evidence|outperform\w*|analysis|theorem)\b/gi;
