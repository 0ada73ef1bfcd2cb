"""The Debian programs that the tests and the judges need: ``python programs.py`` installs the missing ones, where it may.

As root on Debian or one of its kin they are installed. Elsewhere they are named with the command that brings them, and the
sessions that need them fail by name.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable

PACKAGES = (
    "chromium", "fontconfig", "openjdk-17-jre-headless",
    "fonts-inter", "fonts-roboto", "fonts-noto-core", "fonts-noto-cjk", "fonts-urw-base35",
    "fonts-crosextra-carlito", "fonts-crosextra-caladea", "fonts-liberation", "fonts-dejavu-core",
)  # fmt: skip
"""A browser, what vnu runs on, and the fonts that imitate other platforms."""
NODE = ("nodejs", "npm")
"""For the judges from npm and for React, unless a Node is on the path already."""
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=300")


def wanted(*, has_node: bool) -> tuple[str, ...]:
    """The packages that a machine needs."""
    return PACKAGES if has_node else (*PACKAGES, *NODE)


def missing(packages: Iterable[str]) -> list[str]:
    """Those that dpkg does not know as installed; all of them where there is no dpkg."""
    names = list(packages)
    if not shutil.which("dpkg-query"):
        return names
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Status}\n", *names], capture_output=True, text=True, check=False
    )
    held = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith("install ok installed")}
    return [name for name in names if name not in held]


def install(packages: list[str]) -> None:
    """Install packages by apt.

    Raises:
        subprocess.CalledProcessError: apt failed; its output went to stdout and stderr.
    """
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*APT, "update", "-q"], env=quiet, check=True)
    subprocess.run([*APT, "install", "-y", "-q", "--no-install-recommends", *packages], env=quiet, check=True)


def main() -> None:
    """Install what is missing, or say what is."""
    lacking = missing(wanted(has_node=shutil.which("node") is not None))
    if not lacking:
        print("all programs are here")
    elif shutil.which("apt-get") and os.geteuid() == 0:
        install(lacking)
    else:
        print(
            f"missing: {', '.join(lacking)}\ncure: as root, apt-get install {' '.join(lacking)}, or their like on this system"
        )


if __name__ == "__main__":
    main()
