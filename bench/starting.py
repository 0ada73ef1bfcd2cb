"""Starting up beside a script that defines one pydantic model: ``python -m bench.starting``. CPU seconds of processes.

All peers start from compiled files, as after an installation: the first run of each, which is not counted, writes them.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 15
MODEL = "from pydantic import BaseModel\nclass Model(BaseModel):\n    name: str\n"
BRIEF = "Padaria Aurora, padaria em Braga desde 1987. Pão de centeio e broa. Rua do Souto 12. Telefone 253 555 014."


def cpu(arguments: list[str], compiled: str) -> float:
    """CPU seconds of a process and its children; ``compiled`` is the folder for compiled files."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = compiled
    before = os.times()
    subprocess.run(arguments, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    """Measure and print ratios."""
    with tempfile.TemporaryDirectory() as folder:
        compiled = os.path.join(folder, "compiled")
        peers = {
            "one model": [sys.executable, "-c", MODEL],
            "import pagemagic": [sys.executable, "-c", "import pagemagic"],
            "create": [sys.executable, "-m", "pagemagic", "create", BRIEF, "-o", os.path.join(folder, "site")],
        }
        times: dict[str, list[float]] = {name: [] for name in peers}
        for arguments in peers.values():
            cpu(arguments, compiled)
        for _ in range(ROUNDS):
            for name, arguments in peers.items():
                times[name].append(cpu(arguments, compiled))
    base = times["one model"]
    for name, found in times.items():
        least, median = min(found) / min(base), statistics.median(found) / statistics.median(base)
        print(f"{name}: {min(found) * 1000:.0f} ms CPU, {least:.2f}x (median {median:.2f}x)")


if __name__ == "__main__":
    main()
