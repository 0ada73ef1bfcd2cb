"""llama.cpp's own HTTP server, out of a wheel, in a process of its own: ``python -m tests.llama.server MODEL``.

It prints its address and serves until its standard input is closed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Self

SLOTS = 2
"""How many calls are answered at a time, each with a context of its own."""


def serve(model: str) -> None:
    """Serve until nobody needs it any more."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = model
    params.n_ctx = 32_768 * SLOTS
    params.n_parallel = SLOTS
    params.cpuparams.n_threads = 1
    params.port = 0
    params.hostnames = ["127.0.0.1"]
    params.api_keys = [LlamaServer.KEY]
    params.warmup = False
    params.sampling.seed = 7
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


class LlamaServer:
    """The server; a context manager."""

    KEY = "sk-llama-91c2"

    def __init__(self, model: Path) -> None:
        self._model = model
        self.key = self.KEY

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.llama.server", str(self._model)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("http"):
                self.url = line.strip()
                break
        else:
            raise RuntimeError("llama.cpp did not start")
        return self

    def __exit__(self, *exception: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


if __name__ == "__main__":
    serve(sys.argv[1])
