"""The programs that a set-up has started, so that all of them can be stopped when it is."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Iterator

from .pins import SetupError

# How long a child may take to end when it is asked to.
PATIENCE = 10.0


class Children:
    def __init__(self) -> None:
        self.guard = threading.Lock()
        self.running: set[subprocess.Popen] = set()
        self.stopped = False

    @contextlib.contextmanager
    def started(self, command: list[str], **options: object) -> Iterator[subprocess.Popen]:
        """Starts a program in a session of its own, where Ctrl-C does not reach it before it reaches us."""
        with self.guard:
            if self.stopped:
                raise SetupError("stopped")
            try:
                child = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True, **options)
            except FileNotFoundError as error:
                raise SetupError(f"{command[0]} is missing. Run: Scripts/bootstrap") from error
            self.running.add(child)
        try:
            yield child
        finally:
            if child.poll() is None:
                self._end(child)
            with self.guard:
                self.running.discard(child)

    def stop(self) -> None:
        """Ends all, and all that would be started later."""
        with self.guard:
            self.stopped = True
            for child in self.running:
                self._signal(child, signal.SIGTERM)

    @staticmethod
    def _end(child: subprocess.Popen) -> None:
        Children._signal(child, signal.SIGTERM)
        try:
            child.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            Children._signal(child, signal.SIGKILL)
            child.wait()

    @staticmethod
    def _signal(child: subprocess.Popen, number: signal.Signals) -> None:
        """To all of its session: cmake does not hand a signal on to the compilers it runs."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, number)
