"""Progress of several pieces of work at once: one moving line on a terminal, a line now and then otherwise."""

from __future__ import annotations

import shutil
import sys
import threading
import time

REPAINT = 0.2
# How often a log file gets a line, in seconds.
LOG_INTERVAL = 15


def size(count: float) -> str:
    """Bytes as people read them: 12 MB, 1.24 GB."""
    if count >= 1e9:
        return f"{count / 1e9:.2f} GB"
    if count >= 1e6:
        return f"{count / 1e6:.0f} MB"
    return f"{max(count, 0) / 1e3:.0f} kB"


def duration(seconds: float) -> str:
    whole = max(0, round(seconds))
    return f"{whole} s" if whole < 90 else f"{whole // 60} min {whole % 60:02} s"


class Task:
    """A piece of work on a board. `seconds` is its share of the whole: about how long it takes where
    the estimates were made."""

    def __init__(self, name: str, seconds: float) -> None:
        self.name = name
        self.seconds = seconds
        self.fraction = 0.0
        self.detail = ""
        self.running = False

    def begin(self) -> None:
        self.running = True

    def show(self, fraction: float, detail: str) -> None:
        self.running = True
        self.fraction = min(max(fraction, 0.0), 1.0)
        self.detail = detail

    def end(self) -> None:
        self.running = False
        self.fraction = 1.0


class Board:
    """What is being done, how far it is and about how long it takes.

    How long is reckoned from how long the work so far has taken against its estimate, so that a slow
    machine or network shows after the first minute.
    """

    def __init__(self, cores: float = 1) -> None:
        # How much of the estimated work goes on at once, before it can be told from what was done.
        self.cores = cores
        self.tasks: list[Task] = []
        self.terminal = sys.stdout.isatty()
        self.started = time.monotonic()
        self.guard = threading.Lock()
        self.ended = threading.Event()
        self.painter: threading.Thread | None = None

    def task(self, name: str, seconds: float) -> Task:
        task = Task(name, seconds)
        with self.guard:
            self.tasks.append(task)
        return task

    def __enter__(self) -> Board:
        self.painter = threading.Thread(target=self._paint, daemon=True)
        self.painter.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        if self.painter is not None:
            self.painter.join()
        with self.guard:
            self._clear()

    def note(self, text: str) -> None:
        """A line that stays."""
        with self.guard:
            self._clear()
            print(text, flush=True)

    def left(self) -> float | None:
        """Seconds, as far as can be told; `None` where there is nothing to do."""
        total = sum(task.seconds for task in self.tasks)
        done = sum(task.seconds * task.fraction for task in self.tasks)
        if total <= 0:
            return None
        elapsed = time.monotonic() - self.started
        expected = total / self.cores
        share = done / total
        # At first the estimate counts, later what was seen.
        seen = elapsed / share if share > 0 else expected
        trust = min(1.0, share * 3)
        return max(0.0, trust * seen + (1 - trust) * max(expected, elapsed) - elapsed)

    def line(self) -> str:
        running = [task for task in self.tasks if task.running]
        what = " · ".join(f"{task.name}: {task.detail}" if task.detail else task.name for task in running)
        left = self.left()
        if left is None:
            return what
        total = sum(task.seconds for task in self.tasks)
        share = sum(task.seconds * task.fraction for task in self.tasks) / total
        return f"{100 * share:3.0f} %, {about(left)} left  {what}"

    def _paint(self) -> None:
        last = 0.0
        while not self.ended.wait(REPAINT):
            with self.guard:
                if not any(task.running for task in self.tasks):
                    continue
                if self.terminal:
                    columns = shutil.get_terminal_size((80, 24)).columns - 1
                    sys.stdout.write(f"\r{self.line()[:columns]:<{columns}}")
                    sys.stdout.flush()
                elif time.monotonic() - last >= LOG_INTERVAL:
                    last = time.monotonic()
                    print(f"  {self.line()}", flush=True)

    def _clear(self) -> None:
        if self.terminal:
            columns = shutil.get_terminal_size((80, 24)).columns - 1
            sys.stdout.write(f"\r{'':<{columns}}\r")
            sys.stdout.flush()


def about(seconds: float) -> str:
    """As exact as an estimate is: 40 s, 2 min, 11 min."""
    if seconds < 100:
        return f"about {max(5, round(seconds / 5) * 5)} s"
    return f"about {round(seconds / 60)} min"
