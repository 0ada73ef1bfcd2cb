"""Forbidding the network while tests run, so that none of them asks a real service, pays for it, or needs it."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class NetworkForbidden(AssertionError):  # noqa: N818 - it says what is so
    """Something wanted to reach another machine."""


@contextmanager
def network_forbidden() -> Iterator[None]:
    """While the block runs, connections and look-ups of names reach this machine only; all else raises NetworkForbidden.

    Loopback addresses and sockets in the file system are allowed, so servers of one's own still work. It holds for Python's
    sockets in every thread of the process; programs that are started, and libraries that bring sockets of their own, are out
    of its reach.
    """
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def checked(self: socket.socket, address: Any) -> None:
        _check(address)
        return connect(self, address)

    def checked_ex(self: socket.socket, address: Any) -> int:
        _check(address)
        return connect_ex(self, address)

    def checked_look_up(host: Any, *rest: Any, **options: Any) -> Any:
        _check((host, 0))
        return look_up(host, *rest, **options)

    _replace(checked, checked_ex, checked_look_up)
    try:
        yield
    finally:
        _replace(connect, connect_ex, look_up)


def _replace(connect: Any, connect_ex: Any, look_up: Any) -> None:
    socket.socket.connect = connect  # type: ignore[method-assign]
    socket.socket.connect_ex = connect_ex  # type: ignore[method-assign]
    socket.getaddrinfo = look_up


def _check(address: Any) -> None:
    """Raise where an address is another machine's."""
    if not isinstance(address, tuple) or not address:
        return  # a socket in the file system
    host = address[0].decode() if isinstance(address[0], bytes) else address[0]
    if host in (None, "", "localhost") or _is_loopback(str(host)):
        return
    raise NetworkForbidden(
        f"this test may not reach {host}; use a scripted model or a server on loopback, or leave network_forbidden out"
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False
