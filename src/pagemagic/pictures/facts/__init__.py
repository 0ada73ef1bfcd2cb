"""Fact pictures: drawn from what is known about the subject, not from a seed.

Pure functions from plain values. Every word shown is given by the caller, already in the reader's language.
"""
