const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Set apart with a caption; `figure*` and its like are the same. */
export const FLOATS: Readonly<Record<string, string>> = {
	figure: 'Figure',
	wrapfigure: 'Figure',
	sidewaysfigure: 'Figure',
	SCfigure: 'Figure',
	floatingfigure: 'Figure',
	teaserfigure: 'Figure',
	marginfigure: 'Figure',
	figwindow: 'Figure',
	table: 'Table',
	wraptable: 'Table',
	sidewaystable: 'Table',
	SCtable: 'Table',
	longtable: 'Table',
	margintable: 'Table',
	deluxetable: 'Table',
	algorithm: 'Algorithm',
	algorithm2e: 'Algorithm',
	scheme: 'Scheme',
	listing: 'Listing',
	video: 'Video'
};

/** Left out: what readers do not read in a row. */
export const LEFT_OUT = words(
	'tabular tabularx tabulary tabularray tblr tabbing array tikzpicture pgfpicture picture pspicture ' +
		'algorithmic algpseudocode algorithmicx thebibliography keyword keywords IEEEkeywords acks acknowledgments ' +
		'acknowledgements acknowledgement acknowledgment ack filecontents tikzcd forest prooftree xy overpic ' +
		'axis threeparttable supertabular mpsupertabular references picins theindex nomenclature printonly biography ' +
		'IEEEbiography IEEEbiographynophoto comment codeblock lstlisting verbatim Verbatim minted'
);

export const MATH = words(
	'equation align gather multline eqnarray displaymath math dmath flalign alignat xalignat IEEEeqnarray ' +
		'dgroup empheq aligned split'
);

export const ABSTRACTS = words('abstract Abstract onecolabstract IEEEabstract');

/** Arguments behind the name that are no words. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
	minipage: 'oom',
	multicols: 'm',
	adjustwidth: 'mm',
	adjustbox: 'm',
	spacing: 'm',
	wrapfigure: 'omm',
	list: 'mm',
	column: 'm',
	IEEEbiography: 'om',
	subequations: '',
	otherlanguage: 'm',
	tcolorbox: 'o',
	mdframed: 'o',
	center: '',
	alignat: 'm'
};

export const LISTS = words(
	'itemize enumerate description compactitem compactenum inparaenum inparaitem list trivlist ' +
		'asparaenum IEEEdescription'
);
