"""Judges for finished pages: validators, accessibility engines and a real browser, run over folders of HTML files.

``python -m tests.quality FOLDER`` judges, ``python -m tests.quality.shots FOLDER`` takes pictures.
"""
