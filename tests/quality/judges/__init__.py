"""One judge per module. Static judges read files; browser judges look at an open page."""
