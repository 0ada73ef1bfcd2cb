"""Languages: locales, how facts are written in them, and the labels of a page's frame.

Everything here is a reviewed table or a pure function of one. Nothing asks the machine for its locale, its copy of
CLDR or its Unicode data, so the same document is written the same way everywhere.
"""
