"""For tests of whatever asks language models: a scripted model, real servers on loopback, and the kit for adapters."""
