"""The cache outside the checkout, its lock, and what it remembers about checked files."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from .pins import PinnedFile, SetupError

BLOCK = 1 << 20


def cache_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base).expanduser().resolve() / "parley"


def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


@contextlib.contextmanager
def locked(cache: Path) -> Iterator[None]:
    """One set-up at a time: a second one waits, then finds everything in place."""
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another set-up is at work; waiting for it …", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Verified:
    """Remembers which files had the right hash, by path, size and time of change.

    The executable reads and writes the same file, so that a gigabyte is not hashed twice.
    """

    def __init__(self, cache: Path) -> None:
        self.path = cache / "verified.json"
        self.entries: dict[str, dict] = {}
        # Files are unpacked and built at once.
        self.guard = threading.Lock()
        with contextlib.suppress(OSError, ValueError):
            entries = json.loads(self.path.read_text())
            if isinstance(entries, dict):
                self.entries = entries

    @staticmethod
    def _entry(path: Path, sha256: str) -> dict:
        status = path.stat()
        return {"bytes": status.st_size, "mtime": status.st_mtime_ns, "sha256": sha256}

    def remember(self, path: Path, sha256: str) -> None:
        path = path.resolve()
        with self.guard:
            self.entries[str(path)] = self._entry(path, sha256)
            self.save()

    def save(self) -> None:
        self.entries = {path: entry for path, entry in self.entries.items() if os.path.exists(path)}
        write_whole(self.path, json.dumps(self.entries, indent=1, sort_keys=True))

    def holds(self, path: Path, file: PinnedFile, full: bool = False) -> bool:
        """Whether `path` is the pinned file; hashed only when changed, or when `full`."""
        try:
            path = path.resolve()
            if path.stat().st_size != file.bytes:
                return False
            if not full and self.entries.get(str(path)) == self._entry(path, file.sha256):
                return True
            if sha256_of(path) != file.sha256:
                return False
        except OSError:
            return False
        self.remember(path, file.sha256)
        return True


def write_whole(path: Path, text: str) -> None:
    """Writes a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.partial-{os.getpid()}")
    partial.write_text(text)
    partial.replace(path)


def link(path: Path, target: Path) -> None:
    """Makes `path` a symbolic link to `target`. A folder that is in the way is kept, renamed."""
    if path.is_symlink():
        if os.readlink(path) == str(target):
            return
    elif path.exists():
        aside = path.with_name(f"{path.name}.before-{os.getpid()}")
        path.rename(aside)
        print(f"{path} was not made by this set-up; it is now {aside.name}.")
    fresh = path.with_name(f".{path.name}.new-{os.getpid()}")
    with contextlib.suppress(FileNotFoundError):
        fresh.unlink()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.symlink_to(target)
        fresh.replace(path)
    except OSError as error:
        raise SetupError(f"{path} cannot be linked: {error.strerror}.") from error
