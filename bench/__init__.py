"""Ratios beside peers, measured in one run: ``python -m bench.rendering``, ``python -m bench.starting``."""
