"""Progress: one moving line on a terminal, a line for each step otherwise."""

from __future__ import annotations

import shutil
import sys
import time


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


class Progress:
    """A bar over `total` units. Call `show` often; only a terminal sees each call."""

    def __init__(self, total: int) -> None:
        self.total = max(total, 1)
        self.terminal = sys.stdout.isatty()
        self.started = time.monotonic()
        self.before = 0

    def begin(self, done: int) -> None:
        """What was there before does not count for the speed."""
        self.started = time.monotonic()
        self.before = done

    def show(self, done: int, what: str) -> None:
        if not self.terminal:
            return
        done = min(done, self.total)
        elapsed = time.monotonic() - self.started
        speed = (done - self.before) / elapsed if elapsed > 0.5 else 0
        filled = round(24 * done / self.total)
        bar = "█" * filled + "░" * (24 - filled)
        text = f"  {bar} {size(done)} of {size(self.total)}"
        if speed > 0:
            text += f", {size(speed)}/s, {duration((self.total - done) / speed)} left"
        self.line(f"{text}  {what}")

    def steps(self, done: int, of: int, what: str) -> None:
        if self.terminal:
            filled = round(24 * done / max(of, 1))
            self.line(f"  {'█' * filled}{'░' * (24 - filled)} {done} of {of}  {what}")

    def line(self, text: str) -> None:
        width = shutil.get_terminal_size((80, 24)).columns - 1
        sys.stdout.write(f"\r{text[:width]:<{width}}")
        sys.stdout.flush()

    def note(self, text: str) -> None:
        """A line that stays. On a terminal the bar says enough."""
        if not self.terminal:
            print(f"  {text}", flush=True)

    def end(self) -> None:
        if self.terminal:
            sys.stdout.write("\n")
            sys.stdout.flush()
