"""llama.cpp's own HTTP server, out of a wheel, in a process of its own: ``python -m tests.llama.server MODEL``.

It prints its address and serves until its standard input is closed.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.request import Request, urlopen

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
    params.endpoint_metrics = True
    params.sampling.seed = 7
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


@dataclass(frozen=True)
class Counted:
    """Tokens, as llama.cpp counts them for whoever watches it, apart from what it tells each client."""

    read: int
    """Those that it had to read: what was in its cache is not among them."""
    written: int

    def __sub__(self, other: Counted) -> Counted:
        return Counted(self.read - other.read, self.written - other.written)


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

    def counted(self) -> Counted:
        """What it has counted since it began."""
        request = Request(f"{self.url}/metrics", headers={"authorization": f"Bearer {self.key}"})
        with urlopen(request, timeout=30) as answer:
            lines = [line.split() for line in answer.read().decode().splitlines() if line.startswith("llamacpp:")]
        found = {name.removeprefix("llamacpp:"): int(float(value)) for name, value, *_ in lines}
        return Counted(found["prompt_tokens_total"], found["tokens_predicted_total"])

    def __exit__(self, *exception: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


if __name__ == "__main__":
    serve(sys.argv[1])
